import { useEffect, useState, type ReactNode } from 'react';

import { variants } from '../settings';

/** In the variant "slow" each part of a page arrives a while after the one before it. */
export function Late({ turn = 1, children }: { turn?: number; children: ReactNode }) {
  const [here, setHere] = useState(!variants.has('slow'));
  useEffect(() => {
    const timer = setTimeout(() => setHere(true), turn * 500);
    return () => clearTimeout(timer);
  }, [turn]);
  if (here) return children;
  return <div className="h-9 animate-pulse rounded-lg bg-slate-200/70" aria-busy="true" />;
}
