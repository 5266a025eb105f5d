import guide from '../../../docs/USER-GUIDE.md';
import { Screen } from '../ui/Screen.tsx';
import css from './GuideScreen.module.css';

/** The user guide, the same as among the documents. */
export function GuideScreen() {
  return (
    <Screen title="User guide">
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a document of our own, made into HTML by the build */}
      <div className={css['guide']} dangerouslySetInnerHTML={{ __html: guide }} />
    </Screen>
  );
}
