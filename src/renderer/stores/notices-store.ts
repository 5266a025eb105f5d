import { create } from 'zustand';
import type { Notice } from '../../core/api.ts';
import { api } from '../app/client.ts';

/** Notices of the host: problems it found, solved or not. */
export const useNotices = create<{ notices: Notice[] }>(() => ({ notices: [] }));

/** Asks the host anew; a damaged file is found when it is read. @throws ApiError */
export async function refreshNotices(): Promise<void> {
  useNotices.setState({ notices: await api.listNotices(null) });
}

export async function dismissNotice(id: string): Promise<void> {
  await api.dismissNotice({ id });
  await refreshNotices();
}
