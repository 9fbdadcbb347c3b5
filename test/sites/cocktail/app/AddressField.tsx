import { Autocomplete, Chip, TextField } from '@mui/material';

/** Addresses become chips with Enter; what is not confirmed stays typed text and is not part of the list. */
export function AddressField({
  id,
  label,
  hint,
  values,
  onChange,
}: {
  id: string;
  label: string;
  hint: string;
  values: readonly string[];
  onChange: (values: readonly string[]) => void;
}) {
  return (
    <Autocomplete
      multiple
      freeSolo
      id={id}
      options={[]}
      value={[...values]}
      onChange={(_event, entries: readonly string[]) => {
        onChange(entries.map((entry) => entry.trim()).filter((entry) => entry !== ''));
      }}
      renderValue={(entries, getItemProps) =>
        entries.map((entry, index) => {
          const { key, ...itemProps } = getItemProps({ index });
          return <Chip key={key} size="small" label={entry} {...itemProps} />;
        })
      }
      renderInput={(params) => (
        <TextField {...params} label={label} placeholder={values.length === 0 ? hint : ''} />
      )}
    />
  );
}
