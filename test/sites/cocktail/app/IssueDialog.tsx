import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import type { ConsoleState } from './state';
import { ConfirmDialog } from './ConfirmDialog';
import { IssueForm } from './IssueForm';
import { useIssuing } from './issuing';

/** The window in which a token is issued. */
export function IssueDialog({
  state,
  open,
  onClose,
}: {
  state: ConsoleState;
  open: boolean;
  onClose: (issued: boolean) => void;
}) {
  const { words } = state;
  const issuing = useIssuing(words, () => {
    onClose(true);
  });
  return (
    <>
      <Dialog
        open={open}
        onClose={() => {
          onClose(false);
        }}
        maxWidth="sm"
        fullWidth
        slotProps={{ transition: { onExited: issuing.reset } }}
      >
        <DialogTitle>{words.window}</DialogTitle>
        <DialogContent dividers>
          {issuing.refusal !== null && <Alert severity="error">{issuing.refusal}</Alert>}
          <IssueForm state={state} issuing={issuing} />
        </DialogContent>
        <DialogActions>
          <Button
            onClick={() => {
              onClose(false);
            }}
          >
            {words.cancel}
          </Button>
          <Button className="cc-save" variant="contained" disabled={issuing.busy} onClick={issuing.save}>
            {words.save}
          </Button>
        </DialogActions>
      </Dialog>
      <ConfirmDialog words={words} issuing={issuing} />
    </>
  );
}
