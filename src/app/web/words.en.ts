import type { WebWords } from './words.nl.ts'

export const en: WebWords = {
  product: 'Vangnet',
  searchOpen: 'Search a child, family or file',
  menu: 'Menu',
  navigation: 'Main navigation',
  groups: { work: 'Work', steer: 'Steer', manage: 'Manage' },
  account: {
    open: 'Your account',
    municipality: 'You work for',
    language: 'Language',
    scheme: 'Appearance',
    schemes: { auto: 'Same as my device', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
    logout: 'Sign out',
    parts: 'Parts of these screens',
  },
  languages: { nl: 'Nederlands', en: 'English' },
  demo: 'This is a demonstration. All families are invented.',
  meFailed: {
    title: 'The server does not answer now',
    text: 'We do not know who you are and what you may see. Try again, or sign in again.',
    login: 'Sign in',
  },
  notFound: {
    title: 'This page does not exist',
    text: 'The address may be wrong, or you may not see this. Search above or go to the start.',
    home: 'To the start',
  },
  crash: {
    title: 'Something went wrong on this screen',
    text: 'What was saved is still there. Try again or go to the start.',
    again: 'Try again',
    home: 'To the start',
  },
  home: {
    title: 'Welcome',
    text: 'Choose at the left what you want to do, or search with Ctrl K.',
  },
  public: {
    skip: 'Skip to content',
    footer: 'About this site',
    accessibility: 'Accessibility',
    privacy: 'Privacy',
    made: 'This site belongs to {municipality}.',
    otherLanguage: 'Nederlands',
    danger: 'Danger right now? Call 112.',
  },
}
