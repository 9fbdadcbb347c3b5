import { styled } from '@mui/material/styles';
import { useState, type ReactNode } from 'react';
import type { Issuing } from './issuing';
import { permissions } from './permissions';
import type { Words } from './words';

const Grid = styled('table')({
  width: '100%',
  borderCollapse: 'collapse',
  fontSize: 13,
  '& td': { border: '1px solid #cdd5e3', padding: '6px 10px', verticalAlign: 'middle' },
  '& td:first-of-type': { width: 130, background: '#eef2f9', fontWeight: 600 },
  '& input[type=text], & input[type=number], & input[type=date]': {
    font: 'inherit',
    padding: '5px 7px',
    border: '1px solid #aab6cc',
    width: '100%',
    boxSizing: 'border-box',
  },
  '& em': { color: '#c62828', fontStyle: 'normal', marginLeft: 3 },
  '& .entry': { background: '#dde7f7', padding: '1px 6px', margin: '0 4px 4px 0', display: 'inline-block' },
  '& .entry b': { cursor: 'pointer', marginLeft: 6 },
});

/** The same fields as consoles of the 2000s lay them out: words in one column, controls in the other, nothing ties them. */
export function PlainForm({ words, issuing }: { words: Words; issuing: Issuing }) {
  const { form, change } = issuing;
  return (
    <Grid>
      <tbody>
        <Row text={words.name} required problem={issuing.nameMissing ? words.nameMissing : null}>
          <input
            type="text"
            className="cc-plain-name"
            value={form.name}
            onChange={(event) => {
              change({ name: event.target.value });
            }}
          />
        </Row>
        <Row text={words.description}>
          <input
            type="text"
            className="cc-plain-description"
            value={form.description}
            onChange={(event) => {
              change({ description: event.target.value });
            }}
          />
        </Row>
        <Row text={words.expiration}>
          <div style={{ display: 'flex', gap: 8, alignItems: 'center', whiteSpace: 'nowrap' }}>
            <input
              type="checkbox"
              checked={form.indefinite}
              onChange={(event) => {
                change({ indefinite: event.target.checked });
              }}
            />
            <span>{words.indefinite}</span>
            <input
              type="date"
              disabled={form.indefinite}
              value={form.date}
              onChange={(event) => {
                change({ date: event.target.value });
              }}
            />
          </div>
        </Row>
        <Row text={words.allow}>
          <Entries
            className="cc-plain-allow"
            values={form.allow}
            onChange={(allow) => {
              change({ allow });
            }}
          />
        </Row>
        <Row text={words.block}>
          <Entries
            className="cc-plain-block"
            values={form.block}
            onChange={(block) => {
              change({ block });
            }}
          />
        </Row>
        <Row text={words.limit}>
          <input
            type="number"
            className="cc-plain-limit"
            value={form.limit}
            onChange={(event) => {
              change({ limit: event.target.value });
            }}
          />
        </Row>
        <Row text={words.range} required problem={issuing.rangeMissing ? words.rangeMissing : null}>
          <div className="cc-range-list">
            {permissions.flatMap(({ calls }) =>
              calls.map((call) => (
                <div key={call}>
                  <input
                    type="checkbox"
                    checked={form.range.includes(call)}
                    onChange={(event) => {
                      const others = form.range.filter((other) => other !== call);
                      change({ range: event.target.checked ? [...others, call] : others });
                    }}
                  />{' '}
                  <span>{call}</span>
                </div>
              )),
            )}
          </div>
        </Row>
      </tbody>
    </Grid>
  );
}

function Row({
  text,
  required = false,
  problem = null,
  children,
}: {
  text: string;
  required?: boolean;
  problem?: string | null;
  children: ReactNode;
}) {
  return (
    <tr>
      <td>
        {text}
        {required && <em>*</em>}
      </td>
      <td>
        {children}
        {problem !== null && <div style={{ color: '#c62828' }}>{problem}</div>}
      </td>
    </tr>
  );
}

function Entries({
  values,
  onChange,
  className,
}: {
  values: readonly string[];
  onChange: (values: readonly string[]) => void;
  className: string;
}) {
  const [typed, setTyped] = useState('');
  return (
    <>
      {values.map((value) => (
        <span key={value} className="entry">
          {value}
          <b
            onClick={() => {
              onChange(values.filter((other) => other !== value));
            }}
          >
            ×
          </b>
        </span>
      ))}
      <input
        type="text"
        className={className}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || typed.trim() === '') return;
          event.preventDefault();
          onChange([...values, typed.trim()]);
          setTyped('');
        }}
      />
    </>
  );
}
