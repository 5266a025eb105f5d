import { EmptyState } from '../ui/EmptyState.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';

export function NotFoundScreen() {
  return (
    <EmptyState title="There is no such page." detail="The address may be from another version.">
      <LinkButton href="/">Go home</LinkButton>
    </EmptyState>
  );
}
