interface MenuTemplate {
  label?: string;
  role?: string;
  type?: string;
  submenu?: MenuTemplate[];
}

/** Kept to be looked at; nothing is drawn. */
export class Menu {
  static #application: Menu | null = null;
  readonly items: readonly MenuTemplate[];

  constructor(items: readonly MenuTemplate[]) {
    this.items = items;
  }

  static buildFromTemplate = (template: readonly MenuTemplate[]) => new Menu(template);
  static getApplicationMenu = () => Menu.#application;
  static setApplicationMenu(menu: Menu | null): void {
    Menu.#application = menu;
  }
}
