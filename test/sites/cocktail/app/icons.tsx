import { createSvgIcon } from '@mui/material/utils';

// Drawn for this console: plain shapes on the kit's 24-unit grid.
export const HomeIcon = createSvgIcon(
  <path d="M3 3h8v8H3zM13 3h8v5h-8zM13 10h8v11h-8zM3 13h8v8H3z" />,
  'Home',
);
export const ClusterIcon = createSvgIcon(
  <path d="M12 2l4 2.3v4.6L12 11 8 8.900V4.300zM6 12l4 2.300v4.600L6 21l-4-2.100v-4.600zM18 12l4 2.300v4.600L18 21l-4-2.100v-4.600z" />,
  'Cluster',
);
export const BoxIcon = createSvgIcon(
  <path d="M3 5h18v4H3zM4 10h16v10H4zM9 12v2h6v-2z" fillRule="evenodd" />,
  'Box',
);
export const FlowIcon = createSvgIcon(<path d="M3 4h6v6H3zM15 14h6v6h-6zM9 6h8v7h-2V8H9z" />, 'Flow');
export const ChartIcon = createSvgIcon(<path d="M4 13h3v7H4zM10 4h3v16h-3zM16 9h3v11h-3z" />, 'Chart');
export const ApiIcon = createSvgIcon(
  <path d="M8 5L1.500 12 8 19l1.500-1.400L4.300 12l5.200-5.600zM16 5l6.500 7-6.500 7-1.500-1.400 5.200-5.600-5.200-5.600z" />,
  'Api',
);
export const ListIcon = createSvgIcon(<path d="M3 5h18v2H3zM3 11h18v2H3zM3 17h12v2H3z" />, 'List');
export const SettingsIcon = createSvgIcon(
  <path d="M4 6h9v2H4zM17 6h3v2h-3zM14 4h2v6h-2zM4 16h3v2H4zM11 16h9v2h-9zM8 14h2v6H8z" />,
  'Settings',
);
export const LockIcon = createSvgIcon(
  <path
    d="M7 9V7a5 5 0 0 1 10 0v2h2v12H5V9zm2 0h6V7a3 3 0 0 0-6 0zm3 4a1.600 1.600 0 0 0-.8 3v2h1.600v-2a1.600 1.600 0 0 0-.8-3z"
    fillRule="evenodd"
  />,
  'Lock',
);
export const CopyIcon = createSvgIcon(
  <path d="M4 2h12v2H6v12H4zM8 6h12v16H8zM10 8v12h8V8z" fillRule="evenodd" />,
  'Copy',
);
export const EyeIcon = createSvgIcon(
  <path
    d="M12 5c5 0 8.500 3.500 10 7-1.500 3.500-5 7-10 7S3.500 15.500 2 12c1.500-3.500 5-7 10-7zm0 3a4 4 0 1 0 0 8 4 4 0 0 0 0-8z"
    fillRule="evenodd"
  />,
  'Eye',
);
export const BinIcon = createSvgIcon(<path d="M9 3h6v2h5v2H4V5h5zM6 8h12l-1 13H7z" />, 'Bin');
export const OpenIcon = createSvgIcon(<path d="M6 9l6 6 6-6-1.500-1.500L12 12 7.500 7.500z" />, 'Open');
export const ShutIcon = createSvgIcon(<path d="M9 6l6 6-6 6-1.500-1.500L12 12 7.500 7.500z" />, 'Shut');
