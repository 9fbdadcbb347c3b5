import { useState } from 'react';

import { call, type Person } from '../api';
import { BrandMark } from '../parts/BrandMark';
import { Button } from '../parts/Button';
import { TextField } from '../parts/TextField';
import { t } from '../settings';

export function SignIn({ onSignedIn }: { onSignedIn: (person: Person) => void }) {
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  return (
    <main className="grid min-h-screen place-items-center bg-slate-50 p-6">
      <form
        className="grid w-full max-w-sm gap-5 rounded-2xl bg-white p-8 shadow-sm ring-1 ring-slate-200"
        onSubmit={async (event) => {
          event.preventDefault();
          onSignedIn(await call<Person>('POST', 'sign-in', { email, password }));
        }}
      >
        <BrandMark />
        <p className="text-sm text-slate-500">{t.signInLead}</p>
        <TextField label={t.email} type="email" value={email} onChange={setEmail} />
        <TextField label={t.password} type="password" value={password} onChange={setPassword} />
        <Button look="solid" type="submit">
          {t.signIn}
        </Button>
      </form>
    </main>
  );
}
