import { Collapse, List, ListItemButton, ListItemIcon, ListItemText } from '@mui/material';
import { useState, type ReactNode } from 'react';
import type { ConsoleState } from './state';
import {
  ApiIcon,
  BoxIcon,
  ChartIcon,
  ClusterIcon,
  FlowIcon,
  HomeIcon,
  ListIcon,
  OpenIcon,
  SettingsIcon,
  ShutIcon,
} from './icons';
import { go, usePath } from './path';

const entries = [
  ['home', '/', HomeIcon],
  ['clusters', '/clusters', ClusterIcon],
  ['workspaces', '/workspaces', BoxIcon],
  ['applications', '/applications', BoxIcon],
  ['catalog', '/catalog', ListIcon],
  ['pipelines', '/pipelines', FlowIcon],
  ['monitoring', '/monitoring', ChartIcon],
] as const;

// Which groups are open outlives the menu's being built again, as it does in a console that remembers it.
let openedByHand: boolean | null = null;

export function SideMenu({ state }: { state: ConsoleState }) {
  const { words } = state;
  const path = usePath();
  const [open, setOpen] = useState(openedByHand ?? !state.variants.has('collapsed'));
  const Arrow = open ? OpenIcon : ShutIcon;
  return (
    <List component="nav" dense sx={{ py: 1 }}>
      {entries.map(([id, to, Icon]) => (
        <Entry key={id} to={to} path={path} icon={<Icon fontSize="small" />} text={words.menu[id]} />
      ))}
      {state.account?.role === 'admin' && (
        <>
          <ListItemButton
            className="cc-menu-external"
            onClick={() => {
              openedByHand = !open;
              setOpen(!open);
            }}
          >
            <ListItemIcon sx={{ minWidth: 36 }}>
              <ApiIcon fontSize="small" />
            </ListItemIcon>
            <ListItemText primary={words.menu.external} />
            <Arrow fontSize="small" color="action" />
          </ListItemButton>
          <Collapse in={open} timeout="auto" unmountOnExit>
            <List component="div" disablePadding dense>
              <Entry className="cc-menu-apis" to="/external/apis" path={path} text={words.menu.apis} inset />
            </List>
          </Collapse>
          <Entry to="/audit" path={path} icon={<ListIcon fontSize="small" />} text={words.menu.audit} />
        </>
      )}
      <Entry to="/settings" path={path} icon={<SettingsIcon fontSize="small" />} text={words.menu.settings} />
    </List>
  );
}

function Entry({
  to,
  path,
  icon,
  text,
  inset = false,
  className,
}: {
  to: string;
  path: string;
  icon?: ReactNode;
  text: string;
  inset?: boolean;
  className?: string;
}) {
  return (
    <ListItemButton
      className={className ?? ''}
      selected={path === to}
      onClick={() => {
        go(to);
      }}
      sx={{ pl: inset ? 6.5 : 2 }}
    >
      {icon !== undefined && <ListItemIcon sx={{ minWidth: 36 }}>{icon}</ListItemIcon>}
      <ListItemText primary={text} />
    </ListItemButton>
  );
}
