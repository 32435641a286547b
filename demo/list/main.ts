import './list-page.ts';
