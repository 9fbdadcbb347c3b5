import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareText, normalise } from './text';

describe('normalise', () => {
  it.each([
    ['  API\u00a0 Keys\n', 'api keys'],
    ['A\u200bPI\u00ad ke\u2060ys', 'api keys'],
    ['\u202eAPI keys\u202c', 'api keys'],
    ['ＡＰＩ　ｋｅｙｓ', 'api keys'],
    ['＋ Generate Token', 'generate token'],
    ['+ 발급', '발급'],
    ['🔑 API keys', 'api keys'],
    ['\ue8b8 API keys', 'api keys'],
    ['Name *', 'name'],
    ['Name：', 'name'],
    ['“Name”…', 'name'],
    ['허용 IP', '허용 ip'],
    ['만료 일', '만료일'],
    ['登 录', '登录'],
    ['メール アドレス', 'メールアドレス'],
    ['Name ?', 'name'],
    ['Save?', 'save?'],
    ['保存しますか？', '保存しますか?'],
    ['ёлка', 'елка'],
    ['', ''],
    ['***', ''],
  ])('reads %j as %j', (text, expected) => {
    expect(normalise(text)).toBe(expected);
  });

  it.each(['İptal', 'iptal', 'IPTAL', 'ıptal'])('folds both Turkish letters i: %s', (text) => {
    expect(normalise(text)).toBe('iptal');
  });

  it('is stable for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = normalise(text);
        expect(normalise(once)).toBe(once);
      }),
    );
  });
});

describe('compareText', () => {
  it.each([
    ['API Keys', 'API keys'],
    ['api keys', 'API Keys'],
    ['+ Issue', 'Issue'],
    ['→ Profile Settings', 'Profile Settings'],
    ['Login', 'Log in'],
    ['E-mail address', 'Email address'],
    ['허용IP', '허용 IP'],
    ['API토큰 발급', 'API 토큰 발급'],
    ['API 管理', 'API管理'],
    ['AD', 'Ad'],
    ['İSİM', 'İsim'],
    ['ISIM', 'İsim'],
    ['okuma izni', 'OKUMA İZNİ'],
    ["Erişim Token'ları", 'Erişim Token’ları'],
    ['Generate\u00a0Token ▾', 'Generate Token'],
  ])('%j is exactly %j', (candidate, wording) => {
    expect(compareText(candidate, wording)).toBe('exact');
  });

  it.each([
    ['API keys (3)', 'API keys'],
    ['API keys 12', 'API keys'],
    ['API keys 99+', 'API keys'],
    ['1. Register', 'Register'],
    ['Description (optional)', 'Description'],
    ['描述（选填）', '描述'],
    ['API key', 'API keys'],
    ['Generate a token', 'Generate Token'],
    ['Generate new token', 'Generate Token'],
    ['Your API keys', 'API keys'],
    ['API keys Beta', 'API keys'],
  ])('%j is close to %j', (candidate, wording) => {
    expect(compareText(candidate, wording)).toBe('close');
  });

  it.each([
    ['Read about API keys in our docs', 'API keys'],
    ['API keys documentation', 'API keys'],
    ['Save as draft', 'Save'],
    ['Save and close', 'Save'],
    ['Save?', 'Save'],
    ['Save', 'Save?'],
    ['Unregister', 'Register'],
    ['Register now for free', 'Register'],
    ['New API key', 'API keys'],
    ['Username', 'Name'],
    ['Company name', 'Name'],
    ['Revoke token', 'Generate Token'],
    ['Tokens', 'Access Tokens'],
    ['Block IP', 'Allow IP'],
    ['Issued', 'Issue'],
    ['', 'Name'],
    ['***', 'Name'],
    ['Name', ''],
    ['注册即送', '注册'],
  ])('%j is not %j', (candidate, wording) => {
    expect(compareText(candidate, wording)).toBe('no');
  });
});
