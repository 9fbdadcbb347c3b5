import type { TokenView } from '../../messages/contract';
import { plainLine } from '../../ui/plain-line';
import { providerText } from '../../ui/text';
import { fullDate } from '../../ui/time-words';
import type { Scene } from '../scene';
import { kindOf } from '../token-words';

/** What was recorded with a token: what the form said, when and where it was taken, and when it ends. */
export function Details({ scene, token }: { readonly scene: Scene; readonly token: TokenView }) {
  const { speech } = scene;
  const { text } = speech;
  const { expiresAt } = token;
  const rows: readonly (readonly [string, string | readonly string[]])[] = [
    [text('popup_kind'), kindOf(speech, token.provider, token.kind)],
    ...Object.entries(token.details).map(([field, value]): [string, string | readonly string[]] => [
      providerText(speech, [token.provider, 'fields', field], field),
      value,
    ]),
    [text('popup_account'), token.account],
    [text('popup_saved_on'), fullDate(speech, token.savedAt)],
    [text('popup_expires_on'), typeof expiresAt === 'number' ? fullDate(speech, expiresAt) : ''],
    [text('popup_site'), token.site],
  ];
  return (
    <dl>
      {rows
        .filter(([, value]) => value.length > 0)
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            {[value].flat().map((line) => (
              <dd key={line}>
                <bdi>{plainLine(line)}</bdi>
              </dd>
            ))}
          </div>
        ))}
    </dl>
  );
}
