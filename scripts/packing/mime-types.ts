import config from '../../electron-builder.config.ts';

interface Association {
  ext: string;
  mimeType: string;
  description: string;
}

function associations(): Association[] {
  return [config.fileAssociations ?? []].flat().map(({ ext, mimeType, description }) => {
    if (typeof ext !== 'string' || !mimeType || !description) {
      throw new Error('A file association lacks its extension, type or description.');
    }
    return { ext, mimeType, description };
  });
}

/** The types of files that the app opens. */
export const mimeTypes = (): string[] => associations().map(({ mimeType }) => mimeType);

/** The same for the shared MIME database of freedesktop.org, which tells files by their endings. */
export function mimeDatabaseEntry(): string {
  const types = associations().map(
    ({ ext, mimeType, description }) => `  <mime-type type="${mimeType}">
    <comment>${description}</comment>
    <glob pattern="*.${ext}"/>
    <icon name="crossroads"/>
  </mime-type>
`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
${types.join('')}</mime-info>
`;
}
