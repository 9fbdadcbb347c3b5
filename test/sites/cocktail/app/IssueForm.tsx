import { FormControl, FormControlLabel, FormLabel, Radio, RadioGroup, Stack, TextField } from '@mui/material';
import type { ConsoleState } from './state';
import { AddressField } from './AddressField';
import type { Issuing } from './issuing';
import { PlainForm } from './PlainForm';
import { RangeList, RangeTree } from './RangeField';

/** The seven fields, built from the kit; older consoles lay the same fields out in a table. */
export function IssueForm({ state, issuing }: { state: ConsoleState; issuing: Issuing }) {
  const { words } = state;
  if (state.variants.has('plain')) return <PlainForm words={words} issuing={issuing} />;
  const { form, change } = issuing;
  const Range = state.edition === 'en' || state.edition === 'ja' ? RangeTree : RangeList;
  return (
    <Stack spacing={2.5} sx={{ pt: 1 }}>
      <TextField
        label={words.name}
        name="name"
        required
        value={form.name}
        error={issuing.nameMissing}
        helperText={issuing.nameMissing ? words.nameMissing : ''}
        onChange={(event) => {
          change({ name: event.target.value });
        }}
      />
      <TextField
        label={words.description}
        name="description"
        multiline
        minRows={2}
        value={form.description}
        onChange={(event) => {
          change({ description: event.target.value });
        }}
      />
      <FormControl>
        <FormLabel id="expiration">{words.expiration}</FormLabel>
        <Stack direction="row" sx={{ alignItems: 'center' }}>
          <RadioGroup
            row
            aria-labelledby="expiration"
            value={form.indefinite ? 'indefinite' : 'date'}
            sx={{ flexWrap: 'nowrap' }}
            onChange={(_event, value) => {
              change({ indefinite: value === 'indefinite' });
            }}
          >
            <FormControlLabel
              value="indefinite"
              control={<Radio size="small" />}
              label={words.indefinite}
              sx={{ whiteSpace: 'nowrap' }}
            />
            <FormControlLabel
              value="date"
              control={<Radio size="small" />}
              label={words.date}
              sx={{ whiteSpace: 'nowrap' }}
            />
          </RadioGroup>
          <TextField
            type="date"
            name="expiration"
            disabled={form.indefinite}
            value={form.date}
            slotProps={{ htmlInput: { 'aria-label': words.expiration } }}
            onChange={(event) => {
              change({ date: event.target.value });
            }}
          />
        </Stack>
      </FormControl>
      <AddressField
        id="allow-ip"
        label={words.allow}
        hint={words.addressHint}
        values={form.allow}
        onChange={(allow) => {
          change({ allow });
        }}
      />
      <AddressField
        id="block-ip"
        label={words.block}
        hint={words.addressHint}
        values={form.block}
        onChange={(block) => {
          change({ block });
        }}
      />
      <TextField
        label={words.limit}
        name="limit"
        type="number"
        value={form.limit}
        slotProps={{ htmlInput: { min: 0 } }}
        onChange={(event) => {
          change({ limit: event.target.value });
        }}
      />
      <Range
        label={words.range}
        chosen={form.range}
        missing={issuing.rangeMissing ? words.rangeMissing : null}
        onChange={(range) => {
          change({ range });
        }}
      />
    </Stack>
  );
}
