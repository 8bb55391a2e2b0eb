import { testScreens } from './read-well.ts';

testScreens('client');
