/** The last step: what the report still asks, photos, and what to take along. */

import { useEffect, useState } from 'preact/hooks';
import { activeVariant, type Dossier, type Notes } from '../../../archive/dossier.ts';
import { placeName } from '../../../archive/place-name.ts';
import { isRsin, isType, knowsCaseSystem } from '../../../archive/zgw.ts';
import { isMoment } from '../../../engine/ground/units.ts';
import { variantAbout } from '../../../i18n/variant-about.ts';
import { addPhoto } from '../../actions/add-photo.ts';
import { download } from '../../actions/download.ts';
import { edit } from '../../actions/edit-dossier.ts';
import { whole } from '../../actions/keep-dossier.ts';
import {
  caseSystem,
  caseSystemNow,
  copyPublicLink,
  mailWithNumber,
  savePackage,
  shareFile,
} from '../../actions/take-along.ts';
import { Button } from '../../kit/button.tsx';
import { TextField } from '../../kit/fields.tsx';
import { FileChoice } from '../../kit/file-choice.tsx';
import { TextArea } from '../../kit/text-area.tsx';
import { goToPage, goToStep } from '../../state/go.ts';
import { shownAssessment } from '../../state/selectors.ts';
import { useApp } from '../../state/store.ts';
import { wordsIn, wordsInFull } from '../../words.ts';
import { HouseNumbers } from '../house-numbers.tsx';
import { FromTheColour } from './from-the-colour.tsx';
import { useOpenPart } from './use-open-part.ts';
import './report.css';

const useFullWords = wordsInFull();
const useStepWords = wordsIn('reportStep');

export function ReportStep({ dossier }: { dossier: Dossier }) {
  const _language = useApp((state) => state.language);
  const s = useStepWords();
  const { notes } = dossier;
  const placed = activeVariant(dossier).machines.length > 0;
  const made = useOpenPart(dossier, useApp(shownAssessment));
  const [said, setSaid] = useState('');
  const note = (change: Partial<Notes>) => edit((one) => ({ ...one, notes: { ...one.notes, ...change } }));
  const fileName = placeName(dossier).replace(/[^\p{L}\p{N}]+/gu, '-') || 'dossier';
  return (
    <div class="report-form">
      <div class="package-buttons">
        {placed ? (
          <Button kind="primary" onClick={() => goToPage('rapport-lezen')}>
            {s.openReport}
          </Button>
        ) : (
          <>
            <p>{s.placeFirst}</p>
            <Button kind="primary" onClick={() => goToStep('locatie')}>
              {s.toLocation}
            </Button>
          </>
        )}
      </div>
      {placed && <AboutVariant dossier={dossier} />}
      <HouseNumbers dossier={dossier} />
      <p class="help">{s.printHelp}</p>
      <h2>{s.forReport}</h2>
      <TextField
        label={s.organisation}
        most={200}
        value={dossier.organisation}
        onCommit={(organisation) => edit((one) => ({ ...one, organisation: organisation.slice(0, 200) }))}
      />
      <TextField
        label={s.applicant}
        most={200}
        help={s.applicantHelp}
        value={notes.applicant}
        onCommit={(applicant) => note({ applicant: applicant.slice(0, 200) })}
      />
      <TextArea label={s.alternatives} value={notes.alternatives} onCommit={(alternatives) => note({ alternatives })} />
      <TextArea label={s.cashAccess} value={notes.cashAccess} onCommit={(cashAccess) => note({ cashAccess })} />
      <TextArea label={s.views} help={s.viewsHelp} value={notes.views} onCommit={(views) => note({ views })} />
      <DateField label={s.reassess} value={notes.reassess} onCommit={(reassess) => note({ reassess })} />
      <Photos dossier={dossier} />
      <h2>{s.files}</h2>
      <div class="package-buttons">
        <Button
          onClick={() => download(`${fileName}.gevelwijzer.json`, 'application/json', JSON.stringify(whole(dossier)))}
        >
          {s.saveFile}
        </Button>
        <Button onClick={() => void savePackage(fileName)}>{s.savePackage}</Button>
        <Button onClick={() => void copyPublicLink().then((done) => setSaid(done ? s.linkCopied : s.linkFailed))}>
          {s.shareLink}
        </Button>
        <Button
          onClick={() =>
            void shareFile(`${fileName}.gevelwijzer`, JSON.stringify(whole(dossier))).then(
              (done) => !done && setSaid(s.shareFailed),
            )
          }
        >
          {s.shareFile}
        </Button>
        <Button
          onClick={() =>
            void mailWithNumber().then((address) => (address ? location.assign(address) : setSaid(s.mailFailed)))
          }
        >
          {s.mailNumber}
        </Button>
      </div>
      <FromTheColour {...made} />
      <p class="help">{s.packageHelp}</p>
      <CaseSystem />
      <DateField
        label={s.keepUntil}
        help={s.keepUntilHelp}
        value={dossier.keepUntil ?? ''}
        onCommit={(day) => edit((one) => ({ ...one, keepUntil: day || null }))}
      />
      <p role="status">{said}</p>
    </div>
  );
}

/** Which variant the report is about, and whether that is the proposal; of one alone nothing is said. */
export function AboutVariant({ dossier }: { dossier: Dossier }) {
  const _language = useApp((state) => state.language);
  const { about } = useStepWords();
  const of = variantAbout(dossier);
  return of && <p>{of.is === 'other' ? about.other(of.name, of.proposal) : about[of.is](of.name)}</p>;
}

/** What the ZGW message asks of the municipality; kept in this browser for the next case. */
function CaseSystem() {
  const _language = useApp((state) => state.language);
  const s = useStepWords();
  const [rsin, setRsin] = useState(() => caseSystem.get('rsin'));
  const [type, setType] = useState(() => caseSystem.get('documentType'));
  const [bad, setBad] = useState(false);
  useEffect(() => {
    void caseSystemNow().then((set) => {
      setRsin((typed) => typed || set.rsin);
      setType((typed) => typed || set.documentType);
    });
  }, []);
  const badType = type !== '' && !isType(type);
  return (
    <details>
      <summary>{s.caseSystem}</summary>
      <p class="help" role="status">
        {knowsCaseSystem({ rsin, documentType: type }) ? s.messageGoesAlong : s.messageWaits}
      </p>
      <TextField
        label={s.rsin}
        value={rsin}
        problem={bad ? s.badRsin : null}
        onCommit={(typed) => {
          const text = typed.trim();
          const good = text === '' || isRsin(text);
          setBad(!good);
          setRsin(text);
          if (good) caseSystem.set('rsin', text);
        }}
      />
      <TextField
        label={s.documentType}
        value={type}
        problem={badType ? s.badDocumentType : null}
        onCommit={(typed) => {
          const text = typed.trim();
          setType(text);
          if (text === '' || isType(text)) caseSystem.set('documentType', text);
        }}
      />
    </details>
  );
}

/** A day; what is no day stays in the field, with a sentence, and is not kept. */
function DateField({
  label,
  value,
  help,
  onCommit,
}: {
  label: string;
  value: string;
  help?: string;
  onCommit: (day: string) => void;
}) {
  const s = useStepWords();
  const [bad, setBad] = useState<string | null>(null);
  return (
    <TextField
      day
      label={label}
      {...(help ? { help } : {})}
      value={bad ?? value}
      problem={bad === null ? null : s.badDate}
      onCommit={(typed) => {
        const good = typed.trim() === '' || isDate(typed.trim());
        setBad(good ? null : typed);
        if (good) onCommit(typed.trim());
      }}
    />
  );
}

const isDate = (text: string): boolean => text.length === 10 && isMoment(text);

function Photos({ dossier }: { dossier: Dossier }) {
  const { t } = useFullWords();
  const _language = useApp((state) => state.language);
  const s = useStepWords();
  const [problem, setProblem] = useState('');
  const add = async (file: File) => {
    const code = await addPhoto(file);
    setProblem(code === null ? '' : s.photoProblems[code]);
  };
  return (
    <section class="photos" aria-labelledby="photos">
      <h2 id="photos">{s.photos}</h2>
      <p class="help">{s.photosHelp}</p>
      <p class="photos-warning">{s.photosWarning}</p>
      {dossier.photos.length === 0 && <p>{s.photoNone}</p>}
      <ul>
        {dossier.photos.map((photo, i) => (
          <li key={photo.id}>
            <img src={photo.data} width={photo.widthPx} height={photo.heightPx} alt={photo.caption} />
            <TextField
              label={s.caption(i + 1)}
              most={300}
              value={photo.caption}
              onCommit={(caption) =>
                edit((one) => ({
                  ...one,
                  photos: one.photos.map((other) =>
                    other.id === photo.id ? { ...other, caption: caption.slice(0, 300) } : other,
                  ),
                }))
              }
            />
            <Button
              kind="subtle"
              label={s.removePhoto(i + 1)}
              onClick={() => edit((one) => ({ ...one, photos: one.photos.filter(({ id }) => id !== photo.id) }))}
            >
              {t.ui.remove}
            </Button>
          </li>
        ))}
      </ul>
      <FileChoice label={s.addPhoto} accept="image/jpeg,image/png,image/webp" onFile={(file) => void add(file)} />
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}
