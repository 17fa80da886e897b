/** The one list of what comes next: each open question once, nothing asked that is there, and no decision before its time. */
import type { WholeAssessment } from '../../src/engine/scene/assessment.ts';
import { idsOf, stateIn, type Tongue, textOf } from './contradictions.ts';
import type { DrawnCase } from './drawn-case.ts';
import type { Pages } from './pages.ts';

const forms = {
  nl: {
    title: 'Wat nu',
    wait: /Beslis nog niet|Noem de plek pas geschikt als/,
    decide: /Weeg de andere belangen en beslis/,
    choose: /Kies met de aanvrager|Bespreek met de aanvrager het ene pakket/,
    elsewhere: /een andere plek/,
    assumed: /Vraag of klopt wat is aangenomen/,
    plan: /Voert de maatregelen uit het plan uit/,
    constructor: /Een constructeur toont aan/,
  },
  en: {
    title: 'What next',
    wait: /Do not decide yet|Call the place suitable only once/,
    decide: /Weigh the other interests and decide/,
    choose: /Choose one of the packages|Choose with the applicant|Discuss the one package/,
    elsewhere: /another place/,
    assumed: /Ask whether what is assumed is so/,
    plan: /Carries out the measures of the plan/,
    constructor: /A structural engineer shows/,
  },
} as const;

function listFaults(text: string, one: WholeAssessment, tongue: Tongue): string[] {
  const form = forms[tongue];
  const faults: string[] = [];
  const holds = (what: keyof typeof form, so: boolean) => {
    if (new RegExp(form[what]).test(text) !== so)
      faults.push(`${what} is ${so ? 'so and not said' : 'said and not so'}`);
  };
  const fails = idsOf(one).some((id) => stateIn(one, id) === 'unmet');
  const waits = idsOf(one).some((id) => stateIn(one, id) === 'pending');
  const settled = one.verdict !== 'undetermined' && !(one.verdict === 'orange' && (fails || waits));
  holds('title', true);
  holds('decide', settled);
  holds('wait', !settled);
  holds('choose', one.verdict === 'orange' && fails);
  holds('elsewhere', one.verdict === 'red');
  holds(
    'assumed',
    one.assumed.length + one.receipt.assumed.length > 0 || idsOf(one).some((id) => stateIn(one, id) === 'assumed'),
  );
  if (one.verdict === 'red' && new RegExp(form.plan).test(text))
    faults.push('a plan is carried out at a place that is red');
  if (new RegExp(form.constructor).test(text) && one.verdict !== 'orange') faults.push('a constructor without orange');
  return faults;
}

export function nextFaults(pages: Pages, { assessment: one, open }: DrawnCase, tongue: Tongue): string[] {
  const faults: string[] = [];
  const on = (page: string, found: readonly string[]) =>
    faults.push(...found.map((fault) => `${page}: next: ${fault}`));
  const listOf = (html: string) => textOf(/<section class="report-next">([\s\S]*?)<\/section>/.exec(html)?.[1] ?? '');
  const lists = [
    ['next', textOf(pages.next), one],
    ['report', listOf(pages.report), one],
    ...(open ? [['publicReport', listOf(pages.publicReport), open] as const] : []),
  ] as const;
  for (const [page, text, of] of lists) on(page, listFaults(text, of, tongue));
  // A question stands once, with a way to say that one does not know beside those a person may not know.
  const questions = [...pages.next.matchAll(/<li><svg/g)].length;
  if (questions !== one.missing.length) on('next', [`${questions} questions for ${one.missing.length}`]);
  const lines = listOf(pages.report)
    .split('\n')
    .map((text) => text.trim())
    .filter(Boolean);
  if (new Set(lines).size !== lines.length) on('report', ['says a line twice']);
  return faults;
}
