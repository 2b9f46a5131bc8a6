#!/usr/bin/env python3
"""Turns an exported web directory into content for Hugo: every page as JSON, with the very texts of ours."""
import html, json, os, re, sys

TAG = re.compile(r'<[^>]+>')

def text(markup):
    return html.unescape(re.sub(r'\s+', ' ', TAG.sub(' ', markup))).strip()

def first(pattern, page):
    found = re.search(pattern, page, re.S)
    return text(found.group(1)) if found else None

def entry(page):
    main = page.split('<main', 1)[1].split('</main>', 1)[0]
    sections = [{'heading': text(heading), 'lines': [line for line in (text(part) for part in re.split(r'</p>|</li>|</div>|<br>', body)) if line]}
                for heading, body in re.findall(r'<section[^>]*><h2[^>]*>(.*?)</h2>(.*?)</section>', main, re.S)]
    return {'title': first(r'<h1>(.*?)</h1>', main), 'organization': first(r'class="organization">(.*?)</p>', main),
            'who': first(r'class="who">(.*?)</p>', main), 'phones': re.findall(r'href="tel:([^"]+)"', main) or [''],
            'hours': first(r'<div data-hours[^>]*>(.*?)</div>', main), 'sections': sections}

def members(site, language, shelf):
    """Which entries each list page shows."""
    folder = os.path.join(site, language, shelf)
    lists = {}
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name), encoding='utf-8') as page:
            for entry_id in set(re.findall(r'services/([0-9a-f-]{36})\.html', page.read())):
                lists.setdefault(entry_id, []).append(name.removesuffix('.html'))
    return lists

def convert(site, target):
    for language in sorted(name for name in os.listdir(site) if os.path.isdir(os.path.join(site, name, 'services'))):
        kinds, areas = members(site, language, 'help'), members(site, language, 'places')
        for shelf in ('services', 'chapters'):
            out = os.path.join(target, 'content', language, shelf)
            os.makedirs(out)
            for name in os.listdir(os.path.join(site, language, shelf)):
                with open(os.path.join(site, language, shelf, name), encoding='utf-8') as page:
                    facts = entry(page.read())
                entry_id = name.removesuffix('.html')
                facts.update(kinds=kinds.get(entry_id, []), areas=areas.get(entry_id, []))
                with open(os.path.join(out, entry_id + '.md'), 'w', encoding='utf-8') as file:
                    json.dump(facts, file, ensure_ascii=False)

convert(sys.argv[1], sys.argv[2])
