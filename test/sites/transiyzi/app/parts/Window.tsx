import { Dialog } from 'radix-ui';
import { useEffect, useRef, type ReactNode } from 'react';

import { t, variants } from '../settings';
import { Icon } from './Icon';

interface WindowProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}

const FRAME = 'w-[min(34rem,calc(100vw-2rem))] rounded-2xl bg-white p-6 text-slate-900 shadow-2xl';

/** A window over the page: Radix's own, or the browser's (`showModal`) in the variant "native-dialog". */
export function Window(props: WindowProps) {
  return variants.has('native-dialog') ? <NativeWindow {...props} /> : <RadixWindow {...props} />;
}

function RadixWindow({ open, onClose, title, lead, children }: WindowProps) {
  return (
    <Dialog.Root open={open} onOpenChange={(now) => !now && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 bg-slate-900/45" />
        <Dialog.Content
          onInteractOutside={(event) => event.preventDefault()}
          className={`fixed top-1/2 left-1/2 -translate-1/2 animate-[appear_180ms_ease-out] ${FRAME}`}
        >
          <Dialog.Title className="text-lg font-semibold">{title}</Dialog.Title>
          <Dialog.Description className="mt-1 text-sm text-slate-500">{lead}</Dialog.Description>
          {children}
          <Dialog.Close
            className="absolute top-5 right-5 text-slate-400 hover:text-slate-700"
            aria-label={t.close}
          >
            <Icon name="close" />
          </Dialog.Close>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function NativeWindow({ open, onClose, title, lead, children }: WindowProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} onClose={onClose} aria-labelledby="window-title" className={FRAME}>
      {open && (
        <>
          <h2 id="window-title" className="text-lg font-semibold">
            {title}
          </h2>
          <p className="mt-1 text-sm text-slate-500">{lead}</p>
          {children}
        </>
      )}
    </dialog>
  );
}
