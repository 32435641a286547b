document.addEventListener('account-open', ({account}) => {
  const opened = {network: account.network.id, address: account.href};
  window.ym?.(12345678, 'reachGoal', 'account-open', opened);
  window.dataLayer?.push({event: 'account-open', ...opened});
});
