import { useEffect, useState } from 'react';

import { call, type Person } from './api';
import { isShopWindow } from './brand';
import { ShopWindow } from './pages/ShopWindow';
import { SignIn } from './pages/SignIn';
import { Workspace } from './pages/Workspace';
import { useRoute } from './router';

export function App() {
  const route = useRoute();
  const [person, setPerson] = useState<Person | null | 'unknown'>('unknown');

  useEffect(() => {
    call<Person>('GET', 'me').then(setPerson, () => setPerson(null));
  }, []);

  if (isShopWindow && route === '/') return <ShopWindow />;
  if (person === 'unknown') return null;
  if (person === null) return <SignIn onSignedIn={setPerson} />;
  return <Workspace person={person} onSignedOut={() => setPerson(null)} />;
}
