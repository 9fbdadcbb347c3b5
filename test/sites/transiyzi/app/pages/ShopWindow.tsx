import { BrandMark } from '../parts/BrandMark';
import { t } from '../settings';

/** The marketing page on the bare domain. */
export function ShopWindow() {
  return (
    <div className="min-h-screen bg-white">
      <header className="mx-auto flex max-w-6xl items-center gap-8 px-8 py-5 text-sm font-medium text-slate-600">
        <BrandMark />
        <a className="ml-auto" href="#pricing">
          {t.pricing}
        </a>
        <a href="https://docs.transiyzi.com/">{t.docs}</a>
        <a href="https://app.transiyzi.com/">{t.signIn}</a>
        <a href="https://app.transiyzi.com/" className="rounded-lg bg-brand px-4 py-2 text-white">
          {t.signUp}
        </a>
      </header>
      <section className="mx-auto max-w-4xl px-8 py-28 text-center">
        <h1 className="text-6xl font-semibold tracking-tight text-slate-900">{t.heroTitle}</h1>
        <p className="mt-6 text-xl text-slate-500">{t.heroLead}</p>
        <p className="mt-16 inline-block rounded-full bg-brand-soft px-5 py-2 text-sm text-brand-strong">
          {t.heroTokens}
        </p>
      </section>
    </div>
  );
}
