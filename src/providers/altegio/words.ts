import type { Words } from '../words';

/** English is documented; Russian is from a sibling product's documentation or our translation. Screens mix languages. */
export const words: Words = {
  locationName: {
    en: {
      texts: ['Location name'],
      source: 'documented',
      also: ['Name of the location', 'Company name', 'Business name'],
    },
    ru: {
      texts: ['Название филиала'],
      source: 'translated',
      also: ['Название компании', 'Название локации'],
    },
  },
  signUp: {
    en: {
      texts: ['Sign up', 'Sign in'],
      source: 'documented',
      also: ['Register', 'Create account', 'Get started', 'Start free trial', 'Try for free', 'Continue'],
    },
    ru: {
      texts: ['Зарегистрироваться', 'Войти'],
      source: 'translated',
      also: ['Регистрация', 'Создать аккаунт', 'Продолжить', 'Попробовать бесплатно'],
    },
  },
  email: {
    en: { texts: ['Email'], source: 'inferred', also: ['E-mail', 'Email address', 'Your email'] },
    ru: { texts: ['Эл. почта', 'Email'], source: 'translated', also: ['Почта', 'Электронная почта'] },
  },
  phone: {
    en: { texts: ['Phone'], source: 'inferred', also: ['Phone number', 'Your phone', 'Mobile phone'] },
    ru: { texts: ['Телефон'], source: 'translated', also: ['Номер телефона', 'Мобильный телефон'] },
  },
  password: {
    en: { texts: ['Password'], source: 'inferred', also: ['Create password', 'Your password'] },
    ru: { texts: ['Пароль'], source: 'translated', also: ['Придумайте пароль'] },
  },
  marketplace: {
    en: {
      texts: ['Marketplace'],
      source: 'documented',
      also: ['Developer account', "Developer's account", 'For developers'],
    },
    ru: {
      texts: ['Маркетплейс'],
      source: 'public',
      also: ['Кабинет разработчика', 'Аккаунт разработчика', 'Разработчикам'],
    },
  },
  accountSettings: {
    en: {
      texts: ['Account settings', 'Account details'],
      source: 'documented',
      also: ['Developer account settings'],
    },
    ru: {
      texts: ['Настройки аккаунта'],
      source: 'public',
      also: ['Данные аккаунта', 'Настройки учетной записи'],
    },
  },
  myApplications: {
    en: { texts: ['My applications'], source: 'documented', also: ['My apps', 'My integrations'] },
    ru: { texts: ['Мои приложения'], source: 'translated', also: ['Мои интеграции'] },
  },
  apiKey: {
    en: {
      texts: ['API key', 'bearer token', 'partner token'],
      source: 'documented',
      also: ['API token', 'Your API key', 'Token'],
    },
    ru: {
      texts: ['API-ключ'],
      source: 'public',
      also: ['Ключ API', 'Токен партнера', 'Токен партнёра', 'Bearer-токен'],
    },
  },
  userToken: {
    en: { texts: ['User token'], source: 'documented', also: ['User API token'] },
    ru: { texts: ['Токен пользователя'], source: 'translated', also: ['Пользовательский токен'] },
  },
  apiAccess: {
    en: { texts: ['Access to the API'], source: 'documented', also: ['API access'] },
    ru: { texts: ['Доступ к API'], source: 'translated' },
  },
  copy: {
    en: { texts: ['Copy'], source: 'inferred', also: ['Copy key', 'Copy to clipboard'] },
    ru: { texts: ['Копировать'], source: 'translated', also: ['Скопировать'] },
  },
};
