/**
 * Every screen there is, and where it is fetched: the one list of them. What it is called here is its address too, in Dutch
 * for good. Its name stands in the words, in `catalogue.ts` for a step and in `start.ts` for the others; a name without a line
 * here does not compile, nor a line without a name.
 */
import type { Dossier } from '../archive/dossier.ts';
import { atOnce, type Lazy, lazy } from './lazy.tsx';
import type { DeskId, PageId, Step } from './state/app-state.ts';
import { OutcomeStep } from './work/outcome/outcome-step.tsx';

/** On the way, in their order, beside the map. */
export const steps: Readonly<Record<Step, Lazy<{ dossier: Dossier }>>> = {
  locatie: lazy(async () => (await import('./work/location/location-step.tsx')).LocationStep),
  automaat: lazy(async () => (await import('./work/machine/machine-step.tsx')).MachineStep),
  omgeving: lazy(async () => (await import('./work/surroundings/surroundings-step.tsx')).SurroundingsStep),
  uitkomst: atOnce(OutcomeStep),
  maatregelen: lazy(async () => (await import('./work/measures/measures-step.tsx')).MeasuresStep),
  rapport: lazy(async () => (await import('./work/report/report-step.tsx')).ReportStep),
};

/** In the place of map and steps, with a way back. */
export const pages: Readonly<Record<PageId, Lazy<object>>> = {
  tabel: lazy(async () => (await import('./work/outcome/table-screen.tsx')).TableScreen),
  varianten: lazy(async () => (await import('./work/variants/variants-screen.tsx')).VariantsScreen),
  overleg: lazy(async () => (await import('./work/talk/talk-screen.tsx')).TalkScreen),
  'rapport-lezen': lazy(async () => (await import('./work/report/report-screen.tsx')).ReportScreen),
  gevolgen: lazy(async () => (await import('./work/outcome/consequences-screen.tsx')).ConsequencesScreen),
  'alle-maatregelen': lazy(async () => (await import('./work/measures/measures-screen.tsx')).MeasuresScreen),
  uitleg: lazy(async () => (await import('./work/words-screen.tsx')).WordsScreen),
  beleid: lazy(async () => (await import('./work/outcome/policy-screen.tsx')).PolicyScreen),
  bezoekblad: lazy(async () => (await import('./work/outcome/visit-screen.tsx')).VisitScreen),
  verbindingen: lazy(async () => (await import('./frame/connections-screen.tsx')).ConnectionsScreen),
};

/** On the front door, in their order, each with an address of its own (`#/heling`). */
export const desks: Readonly<Record<DeskId, Lazy<object>>> = {
  overzicht: lazy(async () => (await import('./desks/overzicht/overzicht-screen.tsx')).OverzichtScreen),
  landkaart: lazy(async () => (await import('./desks/landkaart/landkaart-screen.tsx')).LandkaartScreen),
  heling: lazy(async () => (await import('./desks/heling/heling-screen.tsx')).HelingScreen),
  draaiboek: lazy(async () => (await import('./desks/draaiboek/draaiboek-screen.tsx')).DraaiboekScreen),
  cijfers: lazy(async () => (await import('./desks/cijfers/cijfers-screen.tsx')).CijfersScreen),
  interventies: lazy(async () => (await import('./desks/interventies/interventies-screen.tsx')).InterventiesScreen),
};

/** The names of a list, in its order. */
export const inOrder = <Id extends string>(list: Readonly<Record<Id, unknown>>): readonly Id[] =>
  Object.keys(list) as Id[];
