/** The words of the dashboard in one language. */
export interface Words {
  readonly language: string;
  readonly signIn: string;
  readonly signUp: string;
  readonly developers: string;
  readonly tryIt: string;
  readonly yourName: string;
  readonly phone: string;
  readonly email: string;
  readonly locationName: string;
  readonly locationHint: string;
  readonly password: string;
  readonly thanks: string;
  readonly thanksMore: string;
  readonly overview: string;
  readonly calendar: string;
  readonly clients: string;
  readonly finances: string;
  readonly marketplace: string;
  readonly settings: string;
  readonly myAccount: string;
  readonly signOut: string;
  readonly developerAccount: string;
  readonly becomeDeveloper: string;
  readonly company: string;
  readonly website: string;
  readonly register: string;
  readonly myApplications: string;
  readonly accountSettings: string;
  readonly apiAccess: string;
  readonly userToken: string;
  readonly userTokenMore: string;
  readonly apiKey: string;
  readonly apiKeyMore: string;
  readonly partnerNumber: string;
  readonly signature: string;
  readonly example: string;
  readonly copy: string;
  readonly copied: string;
  readonly close: string;
  readonly application: string;
  readonly preview: string;
  readonly callsPerMinute: string;
}

const en: Words = {
  language: 'en',
  signIn: 'Sign in',
  signUp: 'Sign up',
  developers: 'Developers',
  tryIt: 'Run your business with one system',
  yourName: 'Your name',
  phone: 'Phone',
  email: 'Email',
  locationName: 'Location name',
  locationHint: 'As your clients will see it',
  password: 'Password',
  thanks: 'Thank you for registering',
  thanksMore: 'A manager of the Partner Program will contact you. Integrations are made in the Marketplace.',
  overview: 'Overview',
  calendar: 'Calendar',
  clients: 'Clients',
  finances: 'Finances',
  marketplace: 'Marketplace',
  settings: 'Settings',
  myAccount: 'My Account',
  signOut: 'Sign out',
  developerAccount: 'Developer account',
  becomeDeveloper: 'Register as a developer to publish applications in the Marketplace and to use the API.',
  company: 'Company',
  website: 'Website',
  register: 'Sign up',
  myApplications: 'My applications',
  accountSettings: 'Account settings',
  apiAccess: 'Access to the API',
  userToken: 'User token',
  userTokenMore: 'Calls on behalf of a user carry this token as well. It changes together with the password.',
  apiKey: 'API key',
  apiKeyMore: 'Send it as a bearer token with every request.',
  partnerNumber: 'Partner number',
  signature: 'Signature of the last webhook',
  example: 'Example of a request',
  copy: 'Copy',
  copied: 'Copied',
  close: 'Close',
  application: 'Application',
  preview: 'Preview of your application',
  callsPerMinute: '200 requests a minute, 5 a second for each address.',
};

const ru: Words = {
  language: 'ru',
  signIn: 'Войти',
  signUp: 'Зарегистрироваться',
  developers: 'Разработчикам',
  tryIt: 'Управляйте бизнесом в одной системе',
  yourName: 'Ваше имя',
  phone: 'Телефон',
  email: 'Электронная почта',
  locationName: 'Название филиала',
  locationHint: 'Так его увидят клиенты',
  password: 'Пароль',
  thanks: 'Спасибо за регистрацию',
  thanksMore: 'С вами свяжется менеджер партнёрской программы. Интеграции создаются в маркетплейсе.',
  overview: 'Обзор',
  calendar: 'Журнал записи',
  clients: 'Клиенты',
  finances: 'Финансы',
  marketplace: 'Маркетплейс',
  settings: 'Настройки',
  myAccount: 'Мой аккаунт',
  signOut: 'Выйти',
  developerAccount: 'Аккаунт разработчика',
  becomeDeveloper: 'Зарегистрируйтесь как разработчик, чтобы публиковать приложения и пользоваться API.',
  company: 'Компания',
  website: 'Сайт',
  register: 'Зарегистрироваться',
  myApplications: 'Мои приложения',
  accountSettings: 'Настройки аккаунта',
  apiAccess: 'Доступ к API',
  userToken: 'Токен пользователя',
  userTokenMore: 'Запросы от имени пользователя передают и этот токен. Он меняется вместе с паролем.',
  apiKey: 'API-ключ',
  apiKeyMore: 'Передавайте его как bearer token в каждом запросе.',
  partnerNumber: 'Номер партнёра',
  signature: 'Подпись последнего вебхука',
  example: 'Пример запроса',
  copy: 'Копировать',
  copied: 'Скопировано',
  close: 'Закрыть',
  application: 'Приложение',
  preview: 'Предпросмотр приложения',
  callsPerMinute: '200 запросов в минуту, 5 в секунду с одного адреса.',
};

/** Older pages of the product, and pages of the same product that say it otherwise. */
const respelled: Readonly<Record<'en' | 'ru', Partial<Words>>> = {
  en: {
    signUp: 'Sign in',
    signIn: 'Log in',
    accountSettings: 'Account details',
    apiKey: 'Bearer token',
    register: 'Register',
  },
  ru: { accountSettings: 'Данные аккаунта', apiKey: 'API ключ' },
};

/** A half-translated dashboard: the newer parts are still in English. */
const untranslated: Partial<Words> = {
  accountSettings: en.accountSettings,
  myApplications: en.myApplications,
  apiAccess: en.apiAccess,
  apiKey: en.apiKey,
  marketplace: en.marketplace,
  locationName: en.locationName,
  register: en.register,
};

export function wordsOf(language: string, variants: ReadonlySet<string>): Words {
  const chosen = language === 'ru' ? 'ru' : 'en';
  return {
    ...(chosen === 'ru' ? ru : en),
    ...(chosen === 'ru' && variants.has('mixed') ? untranslated : {}),
    ...(variants.has('wording') ? respelled[chosen] : {}),
  };
}
