import {
  Box,
  Checkbox,
  Collapse,
  FormControl,
  FormControlLabel,
  FormGroup,
  FormHelperText,
  FormLabel,
  IconButton,
} from '@mui/material';
import { useState } from 'react';
import { OpenIcon, ShutIcon } from './icons';
import { permissions } from './permissions';

interface RangeProps {
  readonly label: string;
  readonly chosen: readonly string[];
  readonly missing: string | null;
  readonly onChange: (chosen: readonly string[]) => void;
}

const toggled = (chosen: readonly string[], calls: readonly string[], on: boolean): readonly string[] => {
  const others = chosen.filter((call) => !calls.includes(call));
  return on ? [...others, ...calls] : others;
};

/** The permissions as a tree that opens and shuts. */
export function RangeTree({ label, chosen, missing, onChange }: RangeProps) {
  const [open, setOpen] = useState<readonly string[]>(['Cluster']);
  return (
    <FormControl component="fieldset" required error={missing !== null} className="cc-range">
      <FormLabel component="legend">{label}</FormLabel>
      <Box
        className="cc-range-list"
        sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 1, maxHeight: 190, overflow: 'auto' }}
      >
        {permissions.map(({ group, calls }) => {
          const count = calls.filter((call) => chosen.includes(call)).length;
          const isOpen = open.includes(group);
          return (
            <div key={group}>
              <IconButton
                size="small"
                aria-expanded={isOpen}
                aria-label={group}
                onClick={() => {
                  setOpen(isOpen ? open.filter((name) => name !== group) : [...open, group]);
                }}
              >
                {isOpen ? <OpenIcon fontSize="small" /> : <ShutIcon fontSize="small" />}
              </IconButton>
              <FormControlLabel
                control={
                  <Checkbox
                    size="small"
                    checked={count === calls.length}
                    indeterminate={count > 0 && count < calls.length}
                    onChange={(event) => {
                      onChange(toggled(chosen, calls, event.target.checked));
                    }}
                  />
                }
                label={group}
              />
              <Collapse in={isOpen} unmountOnExit>
                <FormGroup sx={{ pl: 6 }}>
                  {calls.map((call) => (
                    <Call key={call} call={call} chosen={chosen} onChange={onChange} />
                  ))}
                </FormGroup>
              </Collapse>
            </div>
          );
        })}
      </Box>
      {missing !== null && <FormHelperText>{missing}</FormHelperText>}
    </FormControl>
  );
}

/** The permissions as one flat list. */
export function RangeList({ label, chosen, missing, onChange }: RangeProps) {
  return (
    <FormControl component="fieldset" required error={missing !== null} className="cc-range">
      <FormLabel component="legend">{label}</FormLabel>
      <FormGroup className="cc-range-list" sx={{ maxHeight: 190, overflow: 'auto', flexWrap: 'nowrap' }}>
        {permissions.flatMap(({ calls }) =>
          calls.map((call) => <Call key={call} call={call} chosen={chosen} onChange={onChange} />),
        )}
      </FormGroup>
      {missing !== null && <FormHelperText>{missing}</FormHelperText>}
    </FormControl>
  );
}

function Call({
  call,
  chosen,
  onChange,
}: {
  call: string;
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}) {
  return (
    <FormControlLabel
      control={
        <Checkbox
          size="small"
          sx={{ py: 0.5 }}
          checked={chosen.includes(call)}
          onChange={(event) => {
            onChange(toggled(chosen, [call], event.target.checked));
          }}
        />
      }
      label={call}
    />
  );
}
