/** The numbers of the model, read from their files as anyone can, and how far a hair is. */
import { readFileSync } from 'node:fs';

const read = <Shape>(path: string): Shape =>
  JSON.parse(readFileSync(new URL(`../../models/${path}.json`, import.meta.url), 'utf8')) as Shape;

interface Figure {
  readonly value: number;
  readonly range?: readonly [number, number];
}
interface Band {
  readonly low: Figure;
  readonly design: Figure;
  readonly high: Figure;
}

export const siting = read<Readonly<Record<string, Figure>>>('siting/siting-2');
export const policy = read<
  Readonly<Record<string, Figure>> & { readonly hazardKwetsbaar: string; readonly hazardBeperkt: string }
>('verdict/policy-2');
/** A number of the siting or the policy by its name. */
export const place = (name: string): number => (siting[name] as Figure).value;
export const limit = (name: string): number => (policy[name] as Figure).value;

export const blast = read<{
  readonly fits: Readonly<Record<string, { readonly ranges: readonly (readonly number[])[] }>>;
  readonly belowZ: Figure;
  readonly aboveZ: Figure;
  readonly ambientKpa: Figure;
  readonly reflectionRatio: Figure;
  readonly impulseRatio: Figure;
  readonly farDecay: Figure;
}>('blast/swisdak-1994');

type Ground =
  | 'sound'
  | 'light'
  | 'niche'
  | 'portal'
  | 'corner'
  | 'cornerFlush'
  | 'inside'
  | 'facing'
  | 'sideOn'
  | 'echo';
const nearField = read<{ readonly factors: Readonly<Record<Ground, Band>> } & Readonly<Record<string, unknown>>>(
  'near-field/near-field-1',
);
export const factor = (ground: Ground): number => nearField.factors[ground].design.value;
export const near = (name: string): number => (nearField[name] as Figure).value;

export interface PaneModel {
  readonly thicknessMm: number;
  readonly widthM: number;
  readonly heightM: number;
  readonly kind: string;
  readonly leaves: number;
}
export const receptors = read<{
  readonly classByUse: Readonly<Record<string, string>>;
  readonly nightUses: readonly string[];
  readonly dayOnlyUses: readonly string[];
  readonly maybeNightUses: readonly string[];
  readonly smallestWithPeopleM2: Figure;
  readonly insulatingFromYear: Figure;
  readonly berthPaneM: Figure;
  readonly panes: Readonly<Record<string, PaneModel>>;
  readonly proposals: readonly {
    readonly uses: readonly string[] | null;
    readonly floor: string;
    readonly fromYear: number | null;
    readonly paneType: string;
  }[];
  readonly classShift: Readonly<Record<string, Figure>>;
}>('receptors/receptors-3');

export const glazing = read<
  Readonly<Record<string, Figure>> & {
    readonly minimumThicknessMm: Readonly<Record<string, number>>;
    readonly twoLeaves: Band;
    readonly stressFactor: {
      readonly lnLoad: readonly number[];
      readonly aspect: readonly number[];
      readonly J: readonly (readonly number[])[];
    };
  }
>('glazing/e1300-2');
export const glass = (name: string): number => (glazing[name] as Figure).value;

export const flight = read<{ readonly airDensityKgM3: Figure; readonly gravityMs2: Figure }>('debris/flight-2');

interface Line {
  readonly a: number;
  readonly b: number;
}
export const people = read<{
  readonly glassNewer: Line;
  readonly glassOlder: Line;
  readonly eardrum: Line;
  readonly lungDeath: {
    readonly b: number;
    readonly pressure: number;
    readonly impulse: number;
    readonly ambientPa: number;
  };
  readonly headImpact: { readonly b: number; readonly pressure: number; readonly product: number };
  readonly wholeBodyImpact: { readonly b: number; readonly pressure: number; readonly product: number };
  readonly bodyMassKg: Figure;
}>('people/probits-1');
export const majorDamage = read<{
  readonly major: Readonly<Record<'b' | 'pressure' | 'pressureExponent' | 'impulse' | 'impulseExponent', number>>;
}>('structure/tno-house-1').major;

export interface PieceClass {
  readonly id: 'masonry' | 'sheet' | 'steel' | 'door';
  readonly massKg: Figure;
  readonly massSpread?: Figure;
  readonly dragAreaM2: Figure;
  readonly count: Band;
  readonly speedMs: Band;
}
export interface Explosion {
  readonly id: 'gas' | 'vast-standaard' | 'vast-zwaar';
  readonly chargeKgTnt: Band;
  readonly pieces: readonly PieceClass[];
}
export const explosions = ['gas', 'vast-standaard', 'vast-zwaar'].map((id) => read<Explosion>(`scenarios/${id}-3`));
export const ram =
  read<Readonly<Record<'approachM' | 'approachAngleDeg' | 'accelerationMs2', Figure>>>('scenarios/ram-3');

export interface Measure {
  readonly id: string;
  readonly role: string;
  readonly criteria: readonly string[];
  readonly effect: null | {
    readonly kind: 'place' | 'answer' | 'functions' | 'glass' | 'curtain' | 'report';
    readonly key?: string;
    readonly value?: unknown;
    readonly where?: string;
    readonly drop?: readonly string[];
    readonly keep?: readonly string[];
    readonly retention?: string;
    readonly on?: string;
    readonly relieves?: readonly string[];
  };
}
export const { measures } = read<{ readonly measures: readonly Measure[] }>('measures/measures-3');

/** Everything a little nearer and heavier, or a little farther and lighter: what lies within that decides nothing. */
export interface Hair {
  readonly metres: number;
  readonly share: number;
}
export const exactly: Hair = { metres: 0, share: 1 };
export const worse: Hair = { metres: -0.02, share: 1.005 };
export const milder: Hair = { metres: 0.02, share: 1 / 1.005 };
