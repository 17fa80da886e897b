/** A button that wipes something asks once more, in place. */
import { useState } from 'preact/hooks';
import { Button } from '../kit/button.tsx';

export function Sure({
  words: [first, question, yes, no],
  label,
  onSure,
}: {
  words: readonly [first: string, question: string, yes: string, no: string];
  /** What the first button is called for who does not see what stands beside it. */
  label?: string;
  onSure: () => void;
}) {
  const [asking, setAsking] = useState(false);
  if (!asking)
    return (
      <Button kind="subtle" {...(label ? { label } : {})} onClick={() => setAsking(true)}>
        {first}
      </Button>
    );
  return (
    <>
      <span role="alert">{question}</span>
      <Button
        onClick={() => {
          setAsking(false);
          onSure();
        }}
      >
        {yes}
      </Button>
      <Button kind="subtle" onClick={() => setAsking(false)}>
        {no}
      </Button>
    </>
  );
}
