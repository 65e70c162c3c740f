import type { ButtonHTMLAttributes } from 'react';

type Eigenschappen = ButtonHTMLAttributes<HTMLButtonElement> & { soort?: 'primary' | 'secondary' | 'subtle' };

/** Button of the NL Design System. */
export function Knop({ soort = 'secondary', className = '', type = 'button', children, ...rest }: Eigenschappen) {
  return (
    <button type={type} className={`nl-button nl-button--${soort} ${className}`} {...rest}>
      <span className="nl-button__label">{children}</span>
    </button>
  );
}
