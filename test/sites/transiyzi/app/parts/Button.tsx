import type { ComponentProps } from 'react';

const looks = {
  solid: 'bg-brand text-white hover:bg-brand-strong',
  plain: 'bg-white text-slate-700 ring-1 ring-inset ring-slate-300 hover:bg-slate-50',
  quiet: 'text-slate-500 hover:bg-slate-100 hover:text-slate-900',
  danger: 'text-red-700 hover:bg-red-50',
};

export function Button({
  look = 'plain',
  className = '',
  ...rest
}: ComponentProps<'button'> & { look?: keyof typeof looks }) {
  return (
    <button
      type="button"
      className={`inline-flex h-9 items-center justify-center gap-2 rounded-lg px-3.5 text-sm font-medium outline-offset-2 focus-visible:outline-2 focus-visible:outline-brand disabled:opacity-50 ${looks[look]} ${className}`}
      {...rest}
    />
  );
}
