/** A button with the classes of NL Design System. */
import '@utrecht/button-css/dist/index.css';
import type { ComponentChildren, TargetedMouseEvent } from 'preact';
import { useRef } from 'preact/hooks';
import './button.css';

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick: () => void;
  readonly kind?: 'primary' | 'secondary' | 'subtle';
  readonly label?: string;
  readonly disabled?: boolean;
  /** At work on what it was pressed for: it keeps the focus, and does nothing. */
  readonly busy?: boolean;
  readonly pressed?: boolean;
  readonly current?: boolean;
}

export function Button({
  children,
  onClick,
  kind = 'secondary',
  label,
  disabled = false,
  busy = false,
  pressed,
  current,
}: ButtonProps) {
  const meant = useRef('');
  // A hand that clicks twice means what stood there by its first click: what came under the pointer since then waits for another.
  const clicked = ({ detail, currentTarget: { textContent } }: TargetedMouseEvent<HTMLButtonElement>) => {
    const means = `${textContent}${pressed}`;
    if (detail < 2) meant.current = means;
    if (meant.current === means) onClick();
  };
  return (
    <button
      type="button"
      class={`utrecht-button utrecht-button--${kind}-action button`}
      onClick={clicked}
      disabled={disabled}
      aria-disabled={busy || undefined}
      aria-label={label}
      aria-pressed={pressed}
      aria-current={current ? 'step' : undefined}
    >
      {children}
    </button>
  );
}
