import { testScreens } from './read-well.ts';

testScreens('entryAndService');
