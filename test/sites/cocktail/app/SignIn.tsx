import { Box, Button, Paper, Stack, TextField, Typography } from '@mui/material';
import type { ConsoleState } from './state';
import { Logo } from './Logo';

export function SignIn({ state, onSignIn }: { state: ConsoleState; onSignIn: () => void }) {
  const { words } = state;
  return (
    <Box sx={{ minHeight: '100vh', display: 'grid', placeItems: 'center' }}>
      <Paper
        component="form"
        sx={{ p: 4, width: 380 }}
        onSubmit={(event) => {
          event.preventDefault();
          onSignIn();
        }}
      >
        <Stack spacing={2.5}>
          <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
            <Logo state={state} />
            <Typography variant="h6">{state.brand}</Typography>
          </Stack>
          <TextField label={words.account} name="account" autoComplete="username" required />
          <TextField
            label={words.password}
            name="password"
            type="password"
            autoComplete="current-password"
            required
          />
          <Button type="submit" variant="contained" size="large">
            {words.signIn}
          </Button>
        </Stack>
      </Paper>
    </Box>
  );
}
