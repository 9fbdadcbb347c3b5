import { useId } from 'react';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  readonly problem?: string | undefined;
  readonly type?: 'text' | 'email' | 'password';
}

export function TextField({ label, value, onChange, hint, problem, type = 'text' }: TextFieldProps) {
  const id = useId();
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="text-sm font-medium text-slate-700">
        {label}
      </label>
      <input
        id={id}
        type={type}
        value={value}
        placeholder={hint}
        autoComplete="off"
        aria-invalid={problem !== undefined}
        onChange={(event) => onChange(event.target.value)}
        className="h-10 rounded-lg bg-white px-3 text-sm ring-1 ring-slate-300 outline-none ring-inset placeholder:text-slate-400 focus:ring-2 focus:ring-brand aria-invalid:ring-red-500"
      />
      {problem !== undefined && <p className="text-sm text-red-700">{problem}</p>}
    </div>
  );
}
