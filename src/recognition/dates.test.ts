import { describe, expect, test } from 'vitest';
import { latest } from './dates';

const now = new Date(2026, 10, 23, 15, 30).getTime();

/** The places of the newest rows. Cells stand between bars. */
function newest(rows: readonly string[], ...languages: readonly string[]): readonly number[] {
  const numbered = rows.map((row, at) => ({ at, texts: [row.replaceAll('|', ' '), ...row.split('|')] }));
  return latest(numbered, ({ texts }) => texts, [...languages, 'en'], now).map(({ at }) => at);
}

describe('a row that is over', () => {
  test.each([
    ['2026-11-22|Expired', '2024-01-05|Active'],
    ['22/11/2026|Revoked', '05/01/2024|'],
    ['2026-11-22|已失效', '2024-01-05|有效'],
    ['2026-11-22|期限切れ', '2024-01-05|有効'],
    ['2026-11-22|만료됨', '2024-01-05|사용 중'],
    ['22.11.2026|Отозван', '05.01.2024|Действует'],
    ['22.11.2026|Süresi doldu', '05.01.2024|Etkin'],
    ['22.11.2026|İptal edildi', '05.01.2024|Etkin'],
  ])('is never the newest: %s', (over, valid) => {
    expect(newest([over, valid])).toEqual([1]);
    expect(newest([over, over])).toEqual([]);
    expect(newest([over])).toEqual([]);
  });

  test.each([
    '2026-11-22|Expires 2027-11-22',
    '2026-11-22|Revoke',
    '2026-11-22|撤销',
    '2026-11-22|İptal',
    '2026-11-22|만료 2027-11-22',
  ])('is not one that can be revoked or will expire: %s', (row) => {
    expect(newest([row, row.replace('2026', '2024').replace('2027', '2025')])).toEqual([0]);
  });
});

describe('the newest row', () => {
  test.each([
    ['a year first', ['2026-11-20', '2026-11-22', '2024-12-31'], 1],
    ['a time on the same day', ['2026/11/23 09:05', '2026/11/23 14:10'], 1],
    ['a time after noon', ['11/23/2026, 11:59 AM', '11/23/2026, 1:05 PM'], 1],
    ['a Chinese time after noon', ['2026年11月23日 上午11:59', '2026年11月23日 下午1:05'], 1],
    ['an hour in a time zone east of here', ['2026-11-23 22:10', '2026-11-23 21:00'], 0],
    ['a Korean date', ['2026년 3월 9일', '2026년 11월 2일'], 1],
    ['points', ['02.12.2025', '23.11.2026'], 1],
    ['a day that can only stand first', ['05/06/2026', '23/11/2026'], 1],
    ['a day that can only stand second', ['05/06/2026', '11/23/2026'], 1],
    ['an order that does not matter', ['05/06/2024', '07/08/2025'], 1],
    ['a month by name', ['Nov 9, 2026', 'Nov 23, 2026', 'Dec 30, 2025'], 1],
    ['a month by name behind the day', ['9 March 2026', '23 November 2026'], 1],
    ['today', ['2024-01-05', 'Today'], 1],
    ['yesterday and today', ['Yesterday', 'Today at 10:02'], 1],
    ['minutes and hours', ['3 hours ago', '5 minutes ago', '2 days ago'], 1],
    ['one of them', ['a minute ago', 'an hour ago'], 0],
    ['just now', ['Created just now', 'Created 2 minutes ago'], 0],
    ['a column that is not full', ['2024-01-05|Today', '2026-11-22|Never used'], 1],
    ['what ends later', ['2026-11-22|2027-11-22', '2024-01-05|2028-01-05'], 0],
    ['a text around it', ['Created on 5 Jan 2024 by Ann', 'Created on 5 Feb 2025 by Bob'], 1],
  ] as const)('is known by %s', (_how, rows, wanted) => {
    expect(newest(rows)).toEqual([wanted]);
  });

  test.each([
    ['tr', ['9 Kasım 2026', '23 Kas 2026'], 1],
    ['tr', ['3 saat önce', '5 dakika önce'], 1],
    ['ru', ['9 ноября 2026 г.', '23 ноября 2026 г.'], 1],
    ['ru', ['2 часа назад', '21 минуту назад', '5 часов назад'], 1],
    ['ja', ['3 日前', '5分前'], 1],
    ['zh', ['昨天', '今天'], 1],
    ['ko', ['3시간 전', '어제'], 0],
    ['de', ['9. März 2026', '23. November 2026'], 1],
    ['pt', ['9 de nov. de 2026', '23 de nov. de 2026'], 1],
    ['fr', ['il y a 3 jours', 'hier'], 1],
  ] as const)('is known in %s: %j', (language, rows, wanted) => {
    expect(newest(rows, language)).toEqual([wanted]);
  });

  test.each([
    ['the same day', ['2026-11-20', '2026-11-20']],
    ['a row without a time', ['2026-11-20', 'Active']],
    ['an order that nobody knows', ['05/06/2026', '06/05/2026']],
    ['columns that contradict one another', ['2026-11-22|2026-11-22', '2024-01-05|2026-11-23']],
    ['today, and the same day elsewhere', ['Today', '2026-11-23']],
    ['times without an order in one text', ['2024-01-05, used 2026-11-23', '2026-11-20, used 2026-11-21']],
    ['what is no date', ['20.11.5', '1.2.3']],
  ])('is not told by %s', (_how, rows) => {
    expect(newest(rows)).toEqual(rows.map((_row, at) => at));
  });

  test('leaves the older ones out where two are from the same day', () => {
    expect(newest(['2024-01-05', '2026-11-20', '2026-11-20'])).toEqual([1, 2]);
  });
});
