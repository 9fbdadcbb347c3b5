import { Button, Dialog, DialogActions, DialogContent, DialogContentText } from '@mui/material';
import type { Issuing } from './issuing';
import type { Words } from './words';

export function ConfirmDialog({ words, issuing }: { words: Words; issuing: Issuing }) {
  return (
    <Dialog open={issuing.asking} onClose={issuing.takeBack} maxWidth="xs" fullWidth className="cc-confirm">
      <DialogContent>
        <DialogContentText color="text.primary">{words.confirm}</DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button onClick={issuing.takeBack}>{words.cancel}</Button>
        <Button className="cc-ok" variant="contained" onClick={issuing.confirm} autoFocus>
          {words.ok}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
