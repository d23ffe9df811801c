import './style.css';
import json from 'virtual:ink-story';
import { Story } from 'inkjs';

const story = new Story(json);
const log = document.getElementById('said') as HTMLElement;
const choices = document.getElementById('choices') as HTMLElement;

/** Says what comes next and offers the choices, at once: no line fades in. */
function goOn(): void {
  while (story.canContinue) say('customer', story.Continue()?.trim() ?? '');
  choices.replaceChildren(...story.currentChoices.map(({ text, index }) => toButton(text, index)));
}

function say(who: 'customer' | 'agent', text: string): void {
  if (text === '') return;
  const line = document.createElement('p');
  line.dataset.who = who;
  line.textContent = text;
  log.append(line);
}

function toButton(text: string, index: number): HTMLButtonElement {
  const button = document.createElement('button');
  button.className = 'choice';
  button.type = 'button';
  button.textContent = text;
  button.addEventListener('click', () => {
    say('agent', text);
    story.ChooseChoiceIndex(index);
    goOn();
  });
  return button;
}

goOn();
