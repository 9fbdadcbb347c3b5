import {
  AppBar,
  Avatar,
  Box,
  Drawer,
  IconButton,
  LinearProgress,
  Menu,
  MenuItem,
  Select,
  Toolbar,
  Typography,
} from '@mui/material';
import { useEffect, useState } from 'react';
import type { ConsoleState } from './state';
import { Home } from './Home';
import { Logo } from './Logo';
import { usePath } from './path';
import { useFrames, useRebuild } from './restless';
import { SideMenu } from './SideMenu';
import { IssuePage } from './IssuePage';
import { TokenList } from './TokenList';

const drawerWidth = 236;
const languages = [
  ['en', 'English'],
  ['ko', '한국어'],
  ['ja', '日本語'],
  ['zh', '简体中文'],
] as const;

/** The frame of the console: bar, side menu, and the view that the address names. */
export function Console({
  state,
  onLanguage,
  onSignOut,
}: {
  state: ConsoleState;
  onLanguage: (language: string) => void;
  onSignOut: () => void;
}) {
  const { words } = state;
  const restless = state.variants.has('restless');
  const frame = useFrames(restless);
  const rebuilt = useRebuild(restless);
  const [ready, setReady] = useState(!state.variants.has('slow'));
  const [accountMenu, setAccountMenu] = useState<HTMLElement | null>(null);
  useEffect(() => {
    if (ready) return;
    const timer = setTimeout(() => {
      setReady(true);
    }, 1200);
    return () => {
      clearTimeout(timer);
    };
  }, [ready]);

  return (
    <Box sx={{ display: 'flex', minHeight: '100vh' }}>
      <AppBar
        position="fixed"
        elevation={0}
        sx={{ zIndex: 1201, bgcolor: state.variants.has('oem') ? '#2b1526' : '#101a33' }}
      >
        <Toolbar variant="dense" sx={{ gap: 1.5 }}>
          <Logo state={state} />
          <Typography variant="subtitle1" sx={{ fontWeight: 700, flexGrow: 1 }}>
            {state.brand}
          </Typography>
          {restless && (
            <Typography variant="caption" sx={{ fontVariantNumeric: 'tabular-nums' }}>
              CPU {(40 + (frame % 997) / 50).toFixed(1)} %
            </Typography>
          )}
          <Select
            size="small"
            variant="standard"
            disableUnderline
            value={words.language}
            onChange={(event) => {
              onLanguage(event.target.value);
            }}
            sx={{ color: 'inherit', '& .MuiSelect-icon': { color: 'inherit' } }}
            inputProps={{ 'aria-label': 'Language' }}
          >
            {languages.map(([language, name]) => (
              <MenuItem key={language} value={language}>
                {name}
              </MenuItem>
            ))}
          </Select>
          <IconButton
            size="small"
            onClick={(event) => {
              setAccountMenu(event.currentTarget);
            }}
            aria-label={state.account?.name ?? ''}
          >
            <Avatar sx={{ width: 28, height: 28, fontSize: 13, bgcolor: 'primary.main' }}>
              {state.account?.name.slice(0, 2)}
            </Avatar>
          </IconButton>
          <Menu
            anchorEl={accountMenu}
            open={accountMenu !== null}
            onClose={() => {
              setAccountMenu(null);
            }}
          >
            <MenuItem disabled>{state.account?.email}</MenuItem>
            <MenuItem onClick={onSignOut}>{words.signOut}</MenuItem>
          </Menu>
        </Toolbar>
      </AppBar>
      <Drawer
        variant="permanent"
        sx={{
          width: drawerWidth,
          flexShrink: 0,
          '& .MuiDrawer-paper': { width: drawerWidth, boxSizing: 'border-box' },
        }}
      >
        <Toolbar variant="dense" />
        {ready ? <SideMenu key={rebuilt} state={state} /> : <LinearProgress />}
      </Drawer>
      <Box component="main" sx={{ flexGrow: 1, p: 3, minWidth: 0 }}>
        <Toolbar variant="dense" />

        {ready && <View state={state} rebuilt={rebuilt} />}
      </Box>
    </Box>
  );
}

function View({ state, rebuilt }: { state: ConsoleState; rebuilt: number }) {
  const { words } = state;
  const path = usePath();
  if (state.account?.role === 'admin') {
    if (path === '/external/apis') return <TokenList state={state} rebuilt={rebuilt} />;
    if (path === '/external/apis/new') return <IssuePage state={state} />;
  }
  return <Home words={words} path={path} />;
}
