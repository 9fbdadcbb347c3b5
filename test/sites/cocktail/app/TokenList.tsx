import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  IconButton,
  LinearProgress,
  Paper,
  Snackbar,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Tooltip,
  Typography,
} from '@mui/material';
import { useCallback, useEffect, useState, type ReactElement } from 'react';
import { readTokens, removeToken, type IssuedToken } from './backend';
import { copyText } from './clipboard';
import { BinIcon, CopyIcon, EyeIcon, LockIcon } from './icons';
import { IssueDialog } from './IssueDialog';
import type { ConsoleState } from './state';

/** The list of tokens. None of them is written out; a button in the token's column copies it. */
export function TokenList({ state, rebuilt }: { state: ConsoleState; rebuilt: number }) {
  const { words } = state;
  const [tokens, setTokens] = useState<readonly IssuedToken[] | null>(null);
  const [issuing, setIssuing] = useState(false);
  const [shown, setShown] = useState<IssuedToken | null>(null);
  const [copied, setCopied] = useState(false);
  const refresh = useCallback(() => void readTokens().then(setTokens), []);
  useEffect(refresh, [refresh]);

  const copy = (token: IssuedToken) => {
    void copyText(token.value).then(() => {
      setCopied(true);
    });
  };
  // Edition B adds at the end, the others at the top.
  const rows = tokens === null ? [] : state.edition === 'en-b' ? tokens : [...tokens].reverse();

  return (
    <>
      <Stack direction="row" sx={{ alignItems: 'flex-end', mb: 2 }}>
        <div style={{ flexGrow: 1 }}>
          <Typography variant="h5" component="h1" sx={{ fontWeight: 600 }}>
            {words.page}
          </Typography>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {words.pageHint}
          </Typography>
        </div>
        <Button
          className="cc-issue"
          variant="contained"
          onClick={() => {
            if (state.variants.has('full-page')) location.assign('/external/apis/new');
            else setIssuing(true);
          }}
        >
          {words.issue}
        </Button>
      </Stack>
      <TableContainer component={Paper} variant="outlined">
        {tokens === null && <LinearProgress />}
        <Table size="small" key={rebuilt} className="cc-tokens">
          <TableHead>
            <TableRow>
              <TableCell>{words.name}</TableCell>
              <TableCell>{words.description}</TableCell>
              <TableCell align="center">{words.token}</TableCell>
              <TableCell>{words.expiration}</TableCell>
              <TableCell>{words.allow}</TableCell>
              <TableCell>{words.block}</TableCell>
              <TableCell align="right">{words.limit}</TableCell>
              <TableCell>{words.issuedAt}</TableCell>
              <TableCell />
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map((token) => (
              <TableRow key={token.id} hover data-row={token.id}>
                <TableCell sx={{ fontWeight: 600 }}>{token.name}</TableCell>
                <TableCell>{token.description}</TableCell>
                <TableCell align="center" className="cc-token">
                  <TokenButton
                    state={state}
                    onPress={() => {
                      if (state.variants.has('shown')) setShown(token);
                      else copy(token);
                    }}
                  />
                </TableCell>
                <TableCell>{token.expiration ?? words.indefinite}</TableCell>
                <TableCell>{token.allow.join(', ') || words.everyAddress}</TableCell>
                <TableCell>{token.block.join(', ') || '–'}</TableCell>
                <TableCell align="right">{token.limit === 0 ? words.unlimited : token.limit}</TableCell>
                <TableCell>{token.issuedAt}</TableCell>
                <TableCell align="right" padding="none">
                  <IconButton
                    size="small"
                    aria-label={words.remove}
                    onClick={() => void removeToken(token.id).then(refresh)}
                  >
                    <BinIcon fontSize="small" />
                  </IconButton>
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      <IssueDialog
        state={state}
        open={issuing}
        onClose={(issued) => {
          setIssuing(false);
          if (issued) refresh();
        }}
      />
      <Dialog
        open={shown !== null}
        onClose={() => {
          setShown(null);
        }}
        maxWidth="sm"
      >
        <DialogTitle>{words.details}</DialogTitle>
        <DialogContent dividers>
          <Typography variant="subtitle2">{words.token}</Typography>
          <Typography
            className="cc-token-text"
            variant="body2"
            sx={{ fontFamily: 'monospace', overflowWrap: 'anywhere', bgcolor: '#f3f5f9', p: 1.5, mt: 0.5 }}
          >
            {shown?.value}
          </Typography>
        </DialogContent>
        <DialogActions>
          <Button
            className="cc-copy-shown"
            onClick={() => {
              if (shown !== null) copy(shown);
            }}
          >
            {words.copy}
          </Button>
          <Button
            onClick={() => {
              setShown(null);
            }}
          >
            {words.close}
          </Button>
        </DialogActions>
      </Dialog>
      <Snackbar
        open={copied}
        autoHideDuration={2500}
        onClose={() => {
          setCopied(false);
        }}
        message={words.copied}
      />
    </>
  );
}

/** Edition A shows a lock without a word, B a copy icon with a tooltip, the others a copy icon with a hidden name. */
function TokenButton({ state, onPress }: { state: ConsoleState; onPress: () => void }) {
  const { words } = state;
  const details = state.variants.has('shown');
  const name = details ? words.details : words.copy;
  const Icon = details ? EyeIcon : state.edition === 'en' ? LockIcon : CopyIcon;
  const button = (label?: string): ReactElement => (
    <IconButton size="small" color="primary" onClick={onPress} {...(label ? { 'aria-label': label } : {})}>
      <Icon fontSize="small" />
    </IconButton>
  );
  if (state.edition === 'en') return button();
  if (state.edition === 'en-b') return <Tooltip title={name}>{button()}</Tooltip>;
  return button(name);
}
