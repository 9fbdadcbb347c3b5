import type { Words } from '../words';

/** The interface exists in English, Chinese and Japanese; the traditional characters are our translation. */
export const words: Words = {
  register: {
    en: {
      texts: ['Register'],
      source: 'documented',
      also: ['Sign up', 'Create account', 'Create your account', 'Register now'],
    },
    zh: { texts: ['注册'], source: 'documented', also: ['立即注册', '免费注册', '创建账户'] },
    ja: {
      texts: ['登録'],
      source: 'documented',
      also: ['新規登録', '会員登録', '登録する', 'アカウント登録', 'アカウントを作成'],
    },
    'zh-Hant': { texts: ['註冊'], source: 'translated', also: ['立即註冊', '免費註冊'] },
  },
  logIn: {
    en: { texts: ['Log in', 'Login'], source: 'documented', also: ['Sign in'] },
    zh: { texts: ['登录'], source: 'documented', also: ['立即登录'] },
    ja: { texts: ['ログイン'], source: 'documented', also: ['サインイン'] },
    'zh-Hant': { texts: ['登入'], source: 'translated', also: ['立即登入'] },
  },
  email: {
    en: {
      texts: ['Email Address'],
      source: 'documented',
      also: [
        'Email',
        'E-mail',
        'E-mail address',
        'Enter your email',
        'Enter your email address',
        'Please enter your email address',
      ],
    },
    zh: {
      texts: ['邮箱地址', '邮箱'],
      source: 'documented',
      also: ['电子邮箱', '电子邮件', '请输入邮箱', '请输入邮箱地址', '请输入您的邮箱'],
    },
    ja: {
      texts: ['メールアドレス'],
      source: 'documented',
      also: ['Eメール', 'メール', 'メールアドレスを入力', 'メールアドレスを入力してください'],
    },
    'zh-Hant': {
      texts: ['電子郵件', '郵箱'],
      source: 'translated',
      also: ['電子信箱', '郵箱地址', '電子郵件地址', '請輸入郵箱', '請輸入電子郵件'],
    },
  },
  password: {
    en: {
      texts: ['Password'],
      source: 'documented',
      also: [
        'Set password',
        'Create password',
        'Enter your password',
        'Enter password',
        'Please enter your password',
      ],
    },
    zh: { texts: ['密码'], source: 'documented', also: ['登录密码', '设置密码', '请输入密码', '请设置密码'] },
    ja: {
      texts: ['パスワード'],
      source: 'documented',
      also: ['パスワードを入力', 'パスワードを入力してください', 'パスワードを設定'],
    },
    'zh-Hant': { texts: ['密碼'], source: 'translated', also: ['登入密碼', '設置密碼', '請輸入密碼'] },
  },
  code: {
    en: {
      texts: ['Email Verification Code'],
      source: 'documented',
      also: [
        'Verification code',
        'Email code',
        'Code from the email',
        'Code sent to your email',
        'Confirmation code',
        'Code',
        'Enter the verification code',
        'Enter verification code',
        'Please enter the verification code',
      ],
    },
    zh: {
      texts: ['邮箱验证码'],
      source: 'documented',
      also: ['验证码', '邮件验证码', '请输入验证码', '请输入邮箱验证码'],
    },
    ja: {
      texts: ['メール認証コード'],
      source: 'documented',
      also: [
        '認証コード',
        '確認コード',
        'メール確認コード',
        '認証コードを入力',
        '認証コードを入力してください',
      ],
    },
    'zh-Hant': {
      texts: ['郵箱驗證碼'],
      source: 'translated',
      also: ['驗證碼', '請輸入驗證碼', '電子郵件驗證碼'],
    },
  },
  dashboard: {
    en: { texts: ['Dashboard'], source: 'documented', also: ['Console', 'Overview'] },
    zh: { texts: ['仪表盘'], source: 'documented', also: ['控制台', '概览', '总览'] },
    ja: { texts: ['ダッシュボード'], source: 'documented', also: ['コンソール', '概要'] },
    'zh-Hant': { texts: ['儀表板'], source: 'translated', also: ['控制台', '概覽'] },
  },
  keys: {
    en: {
      texts: ['API keys'],
      source: 'documented',
      also: ['API key', 'My API keys', 'API tokens', 'API token'],
    },
    zh: {
      texts: ['API keys'],
      source: 'documented',
      also: ['API密钥', 'API Key', '我的API密钥', 'API Token'],
    },
    ja: { texts: ['API keys'], source: 'documented', also: ['APIキー', 'API Key', 'APIトークン'] },
    'zh-Hant': { texts: ['API 密鑰'], source: 'translated', also: ['API keys', 'API 金鑰'] },
  },
  copy: {
    en: {
      texts: ['Copy', 'Copy token'],
      source: 'documented',
      also: ['Copy key', 'Copy API key', 'Copy to clipboard'],
    },
    zh: { texts: ['复制'], source: 'documented', also: ['复制Token', '复制密钥', '点击复制'] },
    ja: { texts: ['コピー'], source: 'documented', also: ['コピーする', 'トークンをコピー'] },
    'zh-Hant': { texts: ['複製'], source: 'translated', also: ['複製Token', '複製密鑰'] },
  },
  signOut: {
    en: { texts: ['Log out', 'Logout', 'Sign out'], source: 'inferred' },
    zh: { texts: ['退出登录', '退出', '登出'], source: 'translated' },
    ja: { texts: ['ログアウト'], source: 'translated' },
    'zh-Hant': { texts: ['登出', '退出登入'], source: 'translated' },
  },
};
