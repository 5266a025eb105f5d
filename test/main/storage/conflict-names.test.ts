import { describe, expect, it } from 'vitest';
import { conflictName } from '../../../src/main/storage/conflict-names.ts';

const isOriginal = (name: string) => ['1', '12', 'draft.0', 'settings.1'].includes(name);

describe('the name of a copy that a sync program made', () => {
  // As each program documents its names, and as they are met in the wild.
  it.each([
    // Dropbox, https://help.dropbox.com/organize/conflicted-copy
    ["1 (Ines's conflicted copy 2026-11-28)", '1', 'Ines 2026-11-28'],
    ['draft.0 (LAPTOP-7’s conflicted copy 2026-11-28)', 'draft.0', 'LAPTOP-7 2026-11-28'],
    ["1 (Ines's conflicted copy 2026-11-28 1)", '1', 'Ines 2026-11-28 1'],
    ['1 (Case Conflict)', '1', 'another computer'],
    // OneDrive
    ['12-LAPTOP', '12', 'LAPTOP'],
    ['settings.1-DESKTOP-4K2', 'settings.1', 'DESKTOP-4K2'],
    // Syncthing, https://docs.syncthing.net/users/syncing.html#conflicting-changes
    ['1.sync-conflict-20261128-101500-K7MLHQD', '1', '2026-11-28 10:15'],
    ['draft.0.sync-conflict-20261128-101500-K7MLHQD', 'draft.0', '2026-11-28 10:15'],
    // iCloud Drive
    ['1 2', '1', 'copy 2'],
    ['draft.0 3', 'draft.0', 'copy 3'],
    // Nextcloud and ownCloud
    ['1 (conflicted copy 2026-11-28 101500)', '1', '2026-11-28 101500'],
    // Google Drive
    ['1 (1)', '1', 'copy 1'],
    // Seafile
    ['1 (SFConflict ines@example.com 2026-11-28-10-15-00)', '1', 'ines@example.com 2026-11-28-10-15-00'],
    // pCloud
    ['1 [conflicted]', '1', 'conflicted'],
  ])('%j is read', (name, original, from) => {
    expect(conflictName(name, isOriginal)).toEqual({ original, from });
  });

  it.each([
    '1',
    'draft.0',
    '2-LAPTOP',
    'notes (1)',
    '1.json.tmp-123',
    'beside-1',
    'from',
    ' 2',
    '1-',
    '1.sync-conflict-x',
  ])('%j is none', (name) => {
    expect(conflictName(name, isOriginal)).toBe(null);
  });
});
