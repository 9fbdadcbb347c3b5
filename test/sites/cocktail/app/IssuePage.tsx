import { Alert, Button, Paper, Stack, Typography } from '@mui/material';
import type { ConsoleState } from './state';
import { ConfirmDialog } from './ConfirmDialog';
import { IssueForm } from './IssueForm';
import { useIssuing } from './issuing';

/** Some installations issue on a page of its own, which is loaded and left by real navigation. */
export function IssuePage({ state }: { state: ConsoleState }) {
  const { words } = state;
  const back = () => {
    location.assign('/external/apis');
  };
  const issuing = useIssuing(words, back);
  return (
    <>
      <Typography variant="h5" component="h1" sx={{ mb: 2, fontWeight: 600 }}>
        {words.window}
      </Typography>
      <Paper variant="outlined" sx={{ p: 3, maxWidth: 720 }}>
        {issuing.refusal !== null && <Alert severity="error">{issuing.refusal}</Alert>}
        <IssueForm state={state} issuing={issuing} />
        <Stack direction="row" spacing={1} sx={{ mt: 3, justifyContent: 'flex-end' }}>
          <Button onClick={back}>{words.cancel}</Button>
          <Button className="cc-save" variant="contained" disabled={issuing.busy} onClick={issuing.save}>
            {words.save}
          </Button>
        </Stack>
      </Paper>
      <ConfirmDialog words={words} issuing={issuing} />
    </>
  );
}
