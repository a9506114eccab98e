import { nhsParity } from '../../testing/nhs-parity.ts';
import { Header } from './header.tsx';

/** Ours by choice: the name and mark of our own service, the field that proves where a post came from; and a script makes the menu and the search. */
const without = ['.nhsuk-header__service', 'input[name=_csrf]', '.nhsuk-header__menu', '.nhsuk-header__search'];

nhsParity('header', Header, { compared: 58, without, adapt });

type Options = Readonly<{
  colour?: string;
  organisation?: object;
  navigation?: Readonly<{ justified?: boolean; colour?: string }>;
}>;

/** Looks that we have no use for come from a class written by hand. */
function adapt(options: Options) {
  const { colour, organisation, navigation, ...rest } = options;
  const looks = [colour && `nhsuk-header--${colour}`, organisation && 'nhsuk-header--organisation'];
  const bar = 'nhsuk-header__navigation--';
  const barLooks = [navigation?.justified && `${bar}justified`, navigation?.colour && `${bar}${navigation.colour}`];
  return {
    ...rest,
    service: { text: 'Alongside', href: '/' },
    classes: looks.filter(Boolean).join(' '),
    navigation: navigation && { ...navigation, classes: barLooks.filter(Boolean).join(' ') },
  };
}
