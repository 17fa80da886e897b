/** A button with the classes of NL Design System. */
import '@utrecht/button-css/dist/index.css';
import type { ComponentChildren } from 'preact';
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
  return (
    <button
      type="button"
      class={`utrecht-button utrecht-button--${kind}-action button`}
      onClick={onClick}
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
