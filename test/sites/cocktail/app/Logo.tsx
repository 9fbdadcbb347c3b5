import SvgIcon from '@mui/material/SvgIcon';
import type { ConsoleState } from './state';

/** The product's mark, or the partner's where it is sold under another name. */
export function Logo({ state }: { state: ConsoleState }) {
  return (
    <SvgIcon sx={{ fontSize: 30, color: state.variants.has('oem') ? '#d98ac0' : '#4fb3ff' }}>
      {state.variants.has('oem') ? (
        <path d="M7 18a5 5 0 0 1-.5-10A6 6 0 0 1 18 9.500 4.300 4.300 0 0 1 17.500 18z" />
      ) : (
        <path d="M3 4h18l-8 9v6h4v2H7v-2h4v-6z" />
      )}
    </SvgIcon>
  );
}
