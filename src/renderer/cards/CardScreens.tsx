import { Route, Switch } from 'wouter';
import { NotFoundScreen } from '../app/NotFoundScreen.tsx';
import { CHOOSE_CARD } from '../wizard/start-decision.ts';
import { ChooseCardScreen } from './ChooseCardScreen.tsx';
import { ImportScreen } from './import/ImportScreen.tsx';
import { CardsScreen } from './library/CardsScreen.tsx';
import { CARDS, IMPORT } from './places.ts';

/** The card screens inside the shell, loaded together after the first screen. */
export function CardScreens() {
  return (
    <Switch>
      <Route path={CARDS} component={CardsScreen} />
      <Route path={IMPORT} component={ImportScreen} />
      <Route path={CHOOSE_CARD} component={ChooseCardScreen} />
      <Route component={NotFoundScreen} />
    </Switch>
  );
}
