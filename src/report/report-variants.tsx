/** Which variants a case has: what each is, what colour it has, which is the proposal and which one the report is about. Told inside alone. */
import type { Variant } from '../archive/dossier.ts';
import { capital } from '../i18n/letters.ts';
import { rdSaid } from '../i18n/rd-said.ts';
import { variantAbout } from '../i18n/variant-about.ts';
import { headlineOf } from '../i18n/verdict-sentences.ts';
import type { Part } from './report-part.ts';

const isTold = ({ dossier, scope }: Part): boolean => scope === 'internal' && dossier.variants.length > 1;

/** The variant of this report, for the facts of the case; empty where there is but one. */
export function variantSaid(part: Part): string {
  const { dossier, t, r } = part;
  const about = isTold(part) ? variantAbout(dossier) : null;
  if (!about) return '';
  const variant = `${t.ui.variant} ${about.name}`;
  if (about.is === 'other') return `${variant}. ${r.variant.elsewhere(about.proposal)}`;
  return about.is === 'none' ? `${variant}. ${r.variant.noProposal}` : `${variant}: ${r.variant.marks.proposal}.`;
}

export function Variants(part: Part) {
  if (!isTold(part)) return null;
  return (
    <div class="report-listed">
      <h3>{part.r.variants}</h3>
      <ul>
        {part.dossier.variants.map((one) => (
          <li key={one.id}>{variantLine(one, part)}</li>
        ))}
      </ul>
    </div>
  );
}

function variantLine(one: Variant, { dossier, assessment, variants, name, t, r, f }: Part): string {
  const isHere = one.id === dossier.activeVariant;
  const marks = [isHere && r.variant.marks.here, one.id === dossier.proposal && r.variant.marks.proposal].filter(
    Boolean,
  );
  const judged = isHere ? assessment : variants?.get(one.id);
  const waits = one.machines.length > 0 && variants === undefined;
  const stands = one.machines.map(({ siting, hostId, point }) =>
    [t.siting[siting], name(hostId) || rdSaid(point, f)].join(', '),
  );
  const plan = one.measures.map((id) => r.measures[id]?.name ?? id).join('; ');
  return [
    `${t.ui.variant} ${one.name}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}: ${stands.join('; ') || t.ui.notAnswered}.`,
    `${capital(plan || r.variant.noPlan)}.`,
    `${capital(judged ? headlineOf(judged, t) : waits ? r.variant.busy : r.variant.notJudged)}.`,
  ].join(' ');
}
