import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider } from '@mui/material/styles';
import { useEffect, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { readSettings } from '../../shared/settings';
import { readSession, signIn, signOut, type Session } from './backend';
import { Console } from './Console';
import { SignIn } from './SignIn';
import { themeOf } from './theme';
import type { ConsoleState } from './state';
import { editionOf, wordsOf } from './words';

/** Whatever the views need to know of the installation, the person and the chosen language. */
function useConsole(): [ConsoleState | null, (session: Session) => void, (language: string) => void] {
  const [session, setSession] = useState<Session | null>(null);
  const [language, setLanguage] = useState(() => readSettings().language);
  useEffect(() => {
    void readSession().then(setSession);
  }, []);
  const state = useMemo(() => {
    if (session === null) return null;
    const { variants } = readSettings();
    const edition = editionOf(language, variants);
    return { ...session, variants, edition, words: wordsOf(edition, variants.has('wording')) };
  }, [session, language]);
  return [
    state,
    setSession,
    (chosen) => {
      document.cookie = `lang=${chosen}; path=/`;
      setLanguage(chosen);
    },
  ];
}

function App() {
  const [state, setSession, setLanguage] = useConsole();
  useEffect(() => {
    if (state === null) return;
    document.documentElement.lang = state.words.language;
    document.title = `${state.brand} Console`;
  }, [state]);
  if (state === null) return null;
  return (
    <ThemeProvider theme={themeOf(state)}>
      <CssBaseline />
      {state.account === null ? (
        <SignIn state={state} onSignIn={() => void signIn().then(setSession)} />
      ) : (
        <Console state={state} onLanguage={setLanguage} onSignOut={() => void signOut().then(setSession)} />
      )}
    </ThemeProvider>
  );
}

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<App />);
