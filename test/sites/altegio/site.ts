import { randomText } from '../random';
import type { Answer, PracticeSite, SiteRequest } from '../site';
import { emptyPage, personalAccount, signInPage } from './pages/account';
import { booking, documentation, partnerApplication } from './pages/elsewhere';
import {
  becomeDeveloper,
  MARKETPLACE,
  section,
  sectionAlone,
  tabbed,
  type Developer,
  type Section,
} from './pages/marketplace';
import { KEY_ADDRESS } from './pages/partner-key';
import { registration, registrationForm, thanks } from './pages/registration';
import { partnerToken } from './partner-token';
import { wordsOf } from './words';

/** How long a slow dashboard takes for a page, in milliseconds. */
const SLOW = 1000;

const SECTIONS: readonly Section[] = ['applications', 'settings', 'api', 'user-token'];

/** Altegio: registration on the public site, and the Marketplace in which a developer finds the API key. */
export const site: PracticeSite = {
  id: 'altegio',
  hosts: ['alteg.io', 'app.alteg.io', 'developer.alteg.io', '*.alteg.io', 'widget.partner-app.example'],
  kit: 'lit',
  cookieDomain: 'alteg.io',
  open(visit) {
    let signedIn = visit.signedIn;
    let developer: Developer | null = null;
    const syncHash = randomText('hex', 40);

    let userTokenShown = false;

    const register = (): Developer => {
      const made = newDeveloper();
      visit.issue(made.key);
      return made;
    };

    const dashboard = ({ method, url, language, variants }: SiteRequest): Answer => {
      const words = wordsOf(language, variants);
      const path = url.pathname;
      if (path === '/signin' && method === 'POST') signedIn = true;
      if (path === '/signout') signedIn = false;
      if (!signedIn) return path === '/signin' ? { html: signInPage(words) } : { redirect: '/signin' };
      if (path === '/signin' || path === '/') return { redirect: '/dashboard' };
      if (variants.has('developer')) developer ??= register();

      if (path === KEY_ADDRESS) return { json: { key: developer?.key ?? '' } };
      if (path === '/user/account') return { html: personalAccount(words, syncHash) };
      if (path === '/timetable') return { html: emptyPage(words, words.calendar, 'calendar') };
      if (path === '/clients') return { html: emptyPage(words, words.clients, 'clients') };
      if (path === '/finances') return { html: emptyPage(words, words.finances, 'finances') };
      if (path === '/settings') return { html: emptyPage(words, words.settings, 'settings') };
      if (!path.startsWith(MARKETPLACE)) return { html: emptyPage(words, words.overview, 'overview') };

      if (developer === null && method === 'POST') developer = register();
      if (developer === null) return { html: becomeDeveloper(words) };
      if (method === 'POST') return { redirect: MARKETPLACE };
      // The older Marketplace, which also calls things otherwise, has its sections as tabs of one page.
      if (variants.has('wording') || variants.has('mixed'))
        return { html: tabbed(words, developer, variants) };
      const here = SECTIONS.find((name) => path === `${MARKETPLACE}/${name}`) ?? 'applications';
      if (here === 'user-token' && !userTokenShown) {
        userTokenShown = true;
        visit.issue(developer.userToken);
      }
      const made = url.searchParams.has('embedded') ? sectionAlone : section;
      return { html: made(words, developer, here, variants) };
    };

    return async (request) => {
      const { method, url, language, variants } = request;
      const isPage = !url.pathname.startsWith('/assets/');
      if (!isPage) return undefined;
      if (variants.has('slow')) await new Promise((resolve) => setTimeout(resolve, SLOW));

      if (url.hostname === 'widget.partner-app.example') return { html: partnerApplication(partnerToken()) };
      if (url.hostname === 'app.alteg.io') return dashboard(request);
      if (url.hostname !== 'alteg.io') {
        return { html: /^n\d+\./.test(url.hostname) ? booking() : documentation() };
      }
      if (url.pathname.includes('/support/')) return { html: documentation() };
      const words = wordsOf(language, variants);
      const home = `/${words.language}`;
      if (method === 'POST') {
        signedIn = true;
        return { redirect: `${home}/welcome` };
      }
      if (url.pathname.endsWith('/welcome')) return { html: thanks(words) };
      if (url.pathname !== home) return { redirect: home };
      if (url.searchParams.has('embedded')) return { html: registrationForm(words) };
      return { html: registration(words, variants.has('frame')) };
    };
  },
};

function newDeveloper(): Developer {
  return {
    key: partnerToken(),
    number: randomText('digit', 7),
    signature: randomText('hex', 40),
    userToken: randomText('hex', 32),
    otherKey: partnerToken(),
  };
}
