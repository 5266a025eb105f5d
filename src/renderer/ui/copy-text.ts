import { toast } from './toast.tsx';

/**
 * Puts text on the clipboard, and says whether it is there.
 *
 * @param done what is said then
 */
export async function copyText(text: string, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    toast('Nothing was copied: the clipboard was refused. Allow it for this page, and copy again.');
    return;
  }
  toast(done);
}
