// The frame of every console page: top navigation, side navigation, breadcrumbs, content.

import AppLayoutToolbar from '@cloudscape-design/components/app-layout-toolbar';
import BreadcrumbGroup from '@cloudscape-design/components/breadcrumb-group';
import Input from '@cloudscape-design/components/input';
import SideNavigation from '@cloudscape-design/components/side-navigation';
import TopNavigation from '@cloudscape-design/components/top-navigation';
import { useState } from 'react';

const REGIONS = {
  'us-east-1': 'N. Virginia',
  'eu-central-1': 'Frankfurt',
  'cn-north-1': 'Beijing',
  'us-gov-west-1': 'US-West',
};

function Search() {
  const [value, setValue] = useState('');
  return (
    <Input
      type="search"
      placeholder="Search"
      ariaLabel="Search"
      value={value}
      onChange={({ detail }) => setValue(detail.value)}
    />
  );
}

export function Shell({ service, navigation = [], breadcrumbs = [], Notifications, Tools, Split, children }) {
  const [open, setOpen] = useState(true);
  const region = REGIONS[location.host.split('.')[0]] ?? 'Global';
  const items = navigation.map((text) =>
    text === '-' ? { type: 'divider' } : { type: 'link', text, href: `#/${text.toLowerCase()}` },
  );
  return (
    <>
      <div id="top">
        <TopNavigation
          identity={{ href: '#', title: 'aws' }}
          search={<Search />}
          utilities={[
            { type: 'button', iconName: 'notification', ariaLabel: 'Notifications' },
            { type: 'button', iconName: 'status-info', ariaLabel: 'Support' },
            { type: 'button', iconName: 'settings', ariaLabel: 'Settings' },
            { type: 'menu-dropdown', text: region, items: [{ id: 'region', text: region }] },
            {
              type: 'menu-dropdown',
              text: 'mateojackson @ 1234-5678-9012',
              items: [{ id: 'out', text: 'Sign out' }],
            },
          ]}
        />
      </div>
      <AppLayoutToolbar
        headerSelector="#top"
        footerSelector=".footer"
        ariaLabels={{
          navigation: 'Service',
          navigationClose: 'Close',
          navigationToggle: 'Open',
          notifications: 'Notifications',
        }}
        navigationOpen={open}
        onNavigationChange={({ detail }) => setOpen(detail.open)}
        navigation={
          <SideNavigation
            header={{ text: service, href: '#/' }}
            activeHref={`#/${(breadcrumbs[0] ?? navigation[0] ?? '').toLowerCase()}`}
            items={items}
          />
        }
        breadcrumbs={
          <BreadcrumbGroup items={[service, ...breadcrumbs].map((text) => ({ text, href: '#/' }))} />
        }
        notifications={Notifications && <Notifications />}
        stickyNotifications={false}
        toolsHide={!Tools}
        tools={Tools && <Tools />}
        toolsOpen={Boolean(Tools)}
        onToolsChange={() => {}}
        splitPanel={Split && <Split />}
        splitPanelOpen={Boolean(Split)}
        splitPanelPreferences={{ position: 'bottom' }}
        onSplitPanelToggle={() => {}}
        content={children}
      />
      <div className="footer">
        <span>CloudShell</span>
        <span>Privacy</span>
        <span>Terms</span>
        <span>Cookie preferences</span>
      </div>
    </>
  );
}
