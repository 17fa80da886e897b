/** What was said otherwise in one variant than in another: each answer, and each fact of a machine, that differs. */
import { answersOf, type Dossier, type Variant } from '../../../archive/dossier.ts';
import { isPrefilled } from '../../../archive/prefilled.ts';
import type { WholeAssessment } from '../../../engine/scene/assessment.ts';
import type { Answers } from '../../../engine/scene/scene.ts';
import { rdSaid } from '../../../i18n/rd-said.ts';
import { type Answered, answerKeys, questionOf, saidText } from '../../../report/answers-said.ts';

type Words = Pick<Answered, 't' | 'r' | 'a' | 'f'> & { readonly outward: string; readonly assumed: string };

/** What was said in each variant, in their order. */
interface Difference {
  readonly what: string;
  readonly said: readonly string[];
}

/** Where an answer was given is no other answer; what was said of another place does not count here. */
const notes: readonly (keyof Answers)[] = ['saidBefore', 'coverageAcceptedAt'];

interface Said {
  /** As it is kept: only of what was said otherwise there is a row, not of what a colour makes of the same. */
  readonly kept: unknown;
  readonly text: string;
}

type Line = ReadonlyMap<string, Said>;

function lineOf(variant: Variant, index: number, assessment: WholeAssessment, words: Words): Line | null {
  const machine = variant.machines[index];
  if (!machine) return null;
  const { t, a, f } = words;
  const { assumed = [], alternatives } = variant;
  const answers = answersOf(variant, index);
  const part = { ...words, assessment, scene: { answers, machines: [machine], alternatives } };
  const own = (key: string, kept: unknown, said: string): Said => {
    const marks = [isPrefilled(machine, key) || isPrefilled(variant, key), assumed.includes(key)];
    const text = marks[0] ? a.prefilled(said) : marks[1] ? `${said} (${words.assumed})` : said;
    return { kept: [kept ?? null, text === said ? '' : text], text };
  };
  const does = machine.functions.map((one) => t.functions[one]).join(', ');
  const unsaid = Object.keys(answers.notKnown ?? {}).toSorted();
  const asked = unsaid.map((code) =>
    questionOf(part, code.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()) as keyof Answers),
  );
  const elsewhere = alternatives.map((one) => `${t.siting[one.machine.siting]}, ${rdSaid(one.machine.point, f)}`);
  return new Map<string, Said>([
    [a.changes.machine, own('', machine.point, rdSaid(machine.point, f))],
    [a.changes.siting, own('siting', machine.siting, t.siting[machine.siting])],
    [a.changes.functions, own('functions', machine.functions, does)],
    [words.outward, own('', machine.outwardDeg, f.number(machine.outwardDeg, 0))],
    [a.changes.alternatives, own('', elsewhere, elsewhere.join('; ') || t.ui.none)],
    ...answerKeys(part)
      .filter((key) => !notes.includes(key))
      .map((key) => [questionOf(part, key), own(key, answers[key], saidText(part, key))] as const),
    [a.changes.notKnown, own('', unsaid, asked.join('; ') || t.ui.none)],
  ]);
}

/** @param answers of each variant, in their order; of one that is not judged it is not said */
export function differing(
  { variants }: Dossier,
  answers: readonly (WholeAssessment | null)[],
  words: Words,
): readonly Difference[] {
  const most = Math.max(...variants.map(({ machines }) => machines.length));
  const { ui } = words.t;
  return Array.from({ length: most }, (_, index) => {
    const lines = variants.map((one, i) => {
      const assessment = answers[i];
      return assessment ? lineOf(one, index, assessment, words) : null;
    });
    return [...new Set(lines.flatMap((line) => [...(line?.keys() ?? [])]))].flatMap((what) => {
      const said = lines.map((line) => line?.get(what));
      if (new Set(said.map((one) => JSON.stringify(one?.kept ?? [null, '']))).size < 2) return [];
      const texts = said.map((one) => one?.text ?? ui.notAnswered);
      return [{ what: index === 0 ? what : `${what} (${ui.machine} ${index + 1})`, said: texts }];
    });
  }).flat();
}
