import { render } from 'preact';

render(<h1>Alongside</h1>, document.getElementById('app') as HTMLElement);
